package io.samklang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsEveryKindOfLineEnd(String end) {
    String text = "én" + end + end + "tre" + end;
    LineIndex index = LineIndex.of(text);
    assertThat(index.positionOf(0)).isEqualTo(new Position(1, 1));
    assertThat(index.positionOf(text.indexOf("tre"))).isEqualTo(new Position(3, 1));
    assertThat(index.positionOf(text.indexOf("re"))).isEqualTo(new Position(3, 2));
    assertThat(index.positionOf(text.length())).isEqualTo(new Position(4, 1));
  }

  @Test
  void holdsMoreLinesThanItBeganWith() {
    LineIndex index = LineIndex.of("x\n".repeat(100));
    assertThat(index.positionOf(199)).isEqualTo(new Position(100, 2));
  }

  @Test
  void knowsNoOffsetOutsideTheText() {
    LineIndex index = LineIndex.of("abc");
    assertThat(index.positionOf(3)).isEqualTo(new Position(1, 4));
    assertThatThrownBy(() -> index.positionOf(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> index.positionOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Position(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
