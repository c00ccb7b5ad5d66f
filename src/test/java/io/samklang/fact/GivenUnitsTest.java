package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenUnitsTest {
  private static final GivenUnits FILE =
      new GivenUnits(List.of(Optional.of("1"), Optional.of("1"), Optional.of("2")));
  private static final GivenUnits OTHER = new GivenUnits(List.of(Optional.of("1")));
  private static final GivenUnits FREE = new GivenUnits(List.of(Optional.empty()));

  @Test
  void partsSentencesOfDifferentUnits() {
    assertThat(FILE.part(2, OTHER, 0)).isTrue();
    assertThat(FILE.part(0, OTHER, 0)).isFalse();
    assertThat(FILE.part(1, OTHER, 0)).isFalse();
  }

  @Test
  void leavesFreeArticlesAlone() {
    assertThat(FILE.part(2, FREE, 0)).isFalse();
    assertThat(FREE.part(0, FREE, 0)).isFalse();
  }
}
