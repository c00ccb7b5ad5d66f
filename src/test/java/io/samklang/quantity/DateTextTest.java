package io.samklang.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.grammar.GrammarQuantityReader;
import io.samklang.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as the grammar reads them, written for people. */
class DateTextTest {
  private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2025, 11, 25));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          den 25. november     | 25 November
          25.11.2025           | 25 November 2025
          24.–25. november     | 24–25 November
          30. april til 2. mai | 30 April to 2 May
          i november 2024      | November 2024
          høsten 2024          | autumn 2024
          i 1978               | 1978
          på 1980-tallet       | 1980s
          på 1800-tallet       | the 19th century
          i går                | 24 November 2025
          """)
  void isWrittenAsPeopleSayIt(String said, String written) {
    assertThat(written("Det var " + said + ".", TUESDAY)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"i går,yesterday", "i dag,today", "i morgen,tomorrow", "forrige uke,last week"})
  void withoutADayOfWritingStaysRelative(String said, String written) {
    assertThat(written("Det var " + said + ".", Optional.empty())).isEqualTo(written);
  }

  private static String written(String sentence, Optional<LocalDate> day) {
    List<Quantity> read =
        new GrammarQuantityReader().read(sentence, List.of(), LanguageTag.NB, day);
    return read.stream()
        .filter(Quantity.CalendarDate.class::isInstance)
        .map(date -> DateText.of(((Quantity.CalendarDate) date).value()))
        .findFirst()
        .orElse("no date in: " + sentence);
  }

  @Test
  void namesTheDayMonthOrYearThatSomeDaysAre() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    assertThat(DateText.days(first, first)).isEqualTo("1 January 2025");
    assertThat(DateText.days(first, LocalDate.of(2025, 1, 31))).isEqualTo("January 2025");
    assertThat(DateText.days(first, LocalDate.of(2025, 12, 31))).isEqualTo("2025");
    assertThat(DateText.days(first, LocalDate.of(2025, 1, 7)))
        .isEqualTo("1 January 2025 to 7 January 2025");
  }
}
