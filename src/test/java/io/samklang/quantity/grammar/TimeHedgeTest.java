package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeHedgeTest {
  private static final GrammarQuantityReader READER = new GrammarQuantityReader();
  private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2025, 11, 25));

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nb | senest 1. mai               | AT_MOST
          nb | senest innen 1. mai         | AT_MOST
          nb | senest på tirsdag           | AT_MOST
          nb | før utgangen av 2025        | AT_MOST
          nb | SENEST 1. MAI KL. 18        | AT_MOST
          nb | før kl. 18                  | AT_MOST
          nb | tidligst om seks dager      | AT_LEAST
          nb | ikke før 2027               | AT_LEAST
          nb | etter kl. 18                | AT_LEAST
          nb | rundt kl. 18                | APPROXIMATE
          nb | omkring 1500                | APPROXIMATE
          nb | rett før jul                | EXACT
          nb | to dager etter 17. mai      | EXACT
          nb | i dag                       | EXACT
          de | spätestens am 5. Mai        | AT_MOST
          de | bis spätestens 5. Mai       | AT_MOST
          de | vor Ende 2025               | AT_MOST
          de | vor dem 5. Mai              | AT_MOST
          de | spätestens um 18 Uhr        | AT_MOST
          de | frühestens in sechs Tagen   | AT_LEAST
          de | nicht vor dem 1. Juli       | AT_LEAST
          de | nach 18 Uhr                 | AT_LEAST
          de | gegen 18 Uhr                | APPROXIMATE
          de | kurz nach 18 Uhr            | EXACT
          de | zwei Tage nach dem 5. Mai   | EXACT
          sv | senast den 1 maj            | AT_MOST
          sv | före utgången av 2025       | AT_MOST
          sv | innan klockan 18            | AT_MOST
          sv | tidigast om sex dagar       | AT_LEAST
          sv | inte förrän den 1 juli      | AT_LEAST
          sv | efter 2030                  | AT_LEAST
          sv | runt klockan 18             | APPROXIMATE
          sv | strax efter klockan 18      | EXACT
          """)
  void readsWhatTheWordsBeforeClaim(String tag, String text, String precision) {
    assertThat(last(tag, text).precision()).hasToString(precision);
  }

  @ParameterizedTest
  @CsvSource({"nb,innen den 1. mai,innen", "de,bis spätestens am 5. Mai,bis spätestens"})
  void saysWhereTheyStand(String tag, String text, String words) {
    Site site = last(tag, text).site();
    assertThat(site.hedge().orElseThrow().of(text)).isEqualTo(words);
  }

  private static Quantity last(String tag, String text) {
    List<Quantity> read = READER.read(text, List.of(), new LanguageTag(tag), WRITTEN);
    return read.get(read.size() - 1);
  }
}
