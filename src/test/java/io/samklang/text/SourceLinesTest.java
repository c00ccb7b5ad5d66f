package io.samklang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.samklang.text.SourceLines.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
  private static final SourceLines LINES =
      new SourceLines(List.of(new Mark(3, 10), new Mark(7, 12), new Mark(20, 11)));

  @Test
  void findsTheLastMarkBefore() {
    assertThat(LINES.lineOf(2)).isEmpty();
    assertThat(LINES.lineOf(3)).contains(10);
    assertThat(LINES.lineOf(6)).contains(10);
    assertThat(LINES.lineOf(7)).contains(12);
    assertThat(LINES.lineOf(999)).contains(11);
    assertThat(SourceLines.UNKNOWN.lineOf(0)).isEmpty();
  }

  @Test
  void movesWithItsText() {
    assertThat(LINES.shift(5).lineOf(8)).contains(10);
    assertThat(SourceLines.UNKNOWN.then(LINES)).isEqualTo(LINES);
  }

  @Test
  void refusesLinesThatCannotBe() {
    assertThatThrownBy(() -> new Mark(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mark(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
