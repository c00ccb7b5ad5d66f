package io.samklang.inject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureChangeTest {
  @ParameterizedTest
  @ValueSource(strings = {"18", "1,26", "680.000", "1 260 000", "7", "0,5", "10'000"})
  void keepsGroupingDecimalSignAndLength(String figures) {
    IntStream.range(0, 50)
        .mapToObj(seed -> FigureChange.change(figures, false, new Random(seed)).orElseThrow())
        .forEach(
            now -> {
              assertThat(now).isNotEqualTo(figures).hasSameSizeAs(figures);
              assertThat(now.replaceAll("\\d", "0")).isEqualTo(figures.replaceAll("\\d", "0"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"50", "1.200", "5", "9,5"})
  void changesWhatMayBeRoundedByAThirdAtLeast(String figures) {
    double was = value(figures);
    IntStream.range(0, 50)
        .mapToDouble(
            seed -> value(FigureChange.change(figures, true, new Random(seed)).orElseThrow()))
        .forEach(now -> assertThat(Math.max(was / now, now / was)).isGreaterThanOrEqualTo(1.5));
  }

  private static double value(String figures) {
    return Double.parseDouble(figures.replaceAll("\\D", ""));
  }

  @ParameterizedTest
  @CsvSource({"'rund 1 260 000 Mal', '1 260 000'", "'£2,8', '2,8'", "'12. Mal', 12"})
  void findsFiguresWithAllTheirGroups(String text, String figures) {
    assertThat(FigureChange.find(text).map(span -> span.of(text))).contains(figures);
  }

  @Test
  void findsNothingInWords() {
    assertThat(FigureChange.find("atten")).isEmpty();
  }
}
