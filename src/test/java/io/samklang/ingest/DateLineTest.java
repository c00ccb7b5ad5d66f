package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25/11/2025 | ''",
        "25.11.2025 kl. 09:30 | ''",
        "2025-11-25 | ''",
        "2025-11-25T09:30:00+01:00 | ''",
        "Publisert 25. november 2025 | ''",
        "tirsdag 25. november 2025, 09.30 | ''",
        "Den 25 november 2025 | ''",
        "Stand: 25. November 2025, 12:03 Uhr | ''",
        "Publicerad 25 nov. 2025 | ''",
        "Oslo, 25.11.25 | Oslo",
        "FjordpostenFjordposten25/11/2025 | Fjordposten",
        "Nye TiderNye Tider25/11/2025 | Nye Tider",
        "Kari Vik · 25. november 2025 | Kari Vik",
        "11/25/2025 | ''"
      })
  void readsFullDates(String line, String rest) {
    assertThat(DateLine.find(line)).contains(new DateLine(LocalDate.of(2025, 11, 25), rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25. november",
        "november 2025",
        "31/31/2025",
        "10.11.12.2025",
        "Telefon 22 33 44 55",
        "Festivalen i den lille byen ved fjorden åpner igjen den 25. november 2025, sier arrangøren"
      })
  void readsNoOtherLines(String line) {
    assertThat(DateLine.find(line)).isEmpty();
  }

  @Test
  void readsTheDayFirst() {
    assertThat(DateLine.find("03/04/2025").map(DateLine::date)).contains(LocalDate.of(2025, 4, 3));
    assertThat(DateLine.find("3. März 2025").map(DateLine::date))
        .contains(LocalDate.of(2025, 3, 3));
    assertThat(DateLine.find("1 maj 2025").map(DateLine::date)).contains(LocalDate.of(2025, 5, 1));
  }
}
