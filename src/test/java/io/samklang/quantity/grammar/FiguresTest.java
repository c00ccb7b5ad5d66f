package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static final int SAMPLES = 20_000;
  private static final List<String> GROUPINGS =
      List.of("", " ", "\u00A0", "\u202F", "\u2009", ".", ",", "'", "’");
  private static final List<String> DECIMAL_SIGNS = List.of(",", ".");

  @Test
  void readsBackWhatItFormats() {
    Random random = new Random(11);
    for (int i = 0; i < SAMPLES; i++) {
      String grouping = GROUPINGS.get(random.nextInt(GROUPINGS.size()));
      String sign = DECIMAL_SIGNS.get(random.nextInt(DECIMAL_SIGNS.size()));
      long whole = random.nextLong((long) Math.pow(10, 1 + random.nextInt(12)));
      boolean decimals = random.nextBoolean() && !sign.equals(grouping);
      String fraction = decimals ? Integer.toString(random.nextInt(100)) : "";
      String written = group(whole, grouping) + (decimals ? sign + fraction : "");
      BigDecimal value = new BigDecimal(whole + (decimals ? "." + fraction : ""));
      Figures read = read(written).orElseThrow(() -> new AssertionError(written));
      boolean among =
          read.value().compareTo(value) == 0
              || read.alternatives().stream().anyMatch(a -> a.compareTo(value) == 0);
      assertThat(among).as(written + " as " + read).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 | 1234 | 1.234",
        "1,234 | 1.234 | 1234",
        "0,123 | 0.123 |",
        "10.000 | 10000 |",
        "1.234.567 | 1234567 |",
        "1.234,5 | 1234.5 |",
        "1,234.5 | 1234.5 |",
        "2.8 | 2.8 |"
      })
  void keepsBothReadingsWhereBothArePossible(String written, BigDecimal value, BigDecimal other) {
    Figures read = read(written).orElseThrow();
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.alternatives().stream().findFirst()).isEqualTo(Optional.ofNullable(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "007", "192.168.0.1", "1,2,3", "12.34.56"})
  void readsNoCodes(String written) {
    assertThat(read(written)).isEmpty();
  }

  @Test
  void endsAtTheLastGroup() {
    assertThat(read("10 000 20").orElseThrow().value()).isEqualByComparingTo("10000");
    assertThat(read("2018 100").orElseThrow().value()).isEqualByComparingTo("2018");
  }

  private static String group(long whole, String grouping) {
    StringBuilder digits = new StringBuilder(Long.toString(whole));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, grouping);
    }
    return digits.toString();
  }

  private static Optional<Figures> read(String written) {
    return Figures.find(Lexed.of(written, List.of(), LanguageTag.NB, Optional.empty()), 0);
  }
}
