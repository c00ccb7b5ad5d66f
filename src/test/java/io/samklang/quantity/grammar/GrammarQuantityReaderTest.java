package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarQuantityReaderTest {
  private static final GrammarQuantityReader READER = new GrammarQuantityReader();

  @Test
  void marksNumberUnitAndHedgeApart() {
    String text = "Mer enn 1,26 millioner kroner gikk tapt.";
    Quantity money = read(text, LanguageTag.NB).get(0);
    assertThat(money.span().of(text)).isEqualTo("1,26 millioner kroner");
    assertThat(money.site().hedge().map(h -> h.of(text))).contains("Mer enn");
    assertThat(money.precision()).isEqualTo(Precision.AT_LEAST);
  }

  @Test
  void sharesTheMonthOfTheSecondOfTwoRuns() {
    List<Quantity> runs = read("spelas 12-13 och 19-20 februari 2026", LanguageTag.SV);
    assertThat(runs)
        .extracting(run -> ((Quantity.CalendarDate) run).value().first().orElseThrow().toString())
        .containsExactly("2026-02-12", "2026-02-19");
  }

  @Test
  void sharesTheScaleAtTheEndOfAChange() {
    List<Quantity> ends = read("sjönk från 16,4 till 12,4 miljoner", LanguageTag.SV);
    assertThat(ends)
        .extracting(end -> end.amount().orElseThrow().value().orElseThrow().intValueExact())
        .containsExactly(16_400_000, 12_400_000);
  }

  @Test
  void keepsOtherCrownsAsAlternatives() {
    Quantity.Money money = (Quantity.Money) read("300 kronor", LanguageTag.SV).get(0);
    assertThat(money.currency()).isEqualTo("SEK");
    assertThat(money.otherCurrencies()).containsExactly("NOK", "DKK", "ISK");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | De er 33, 34 og 39 år | 33 year,34 year,39 year",
        "nb | bøter på 2, 3 og 5 millioner kroner | 2000000 NOK,3000000 NOK,5000000 NOK",
        "de | um 2, 3 und 5 Prozent | 2 %,3 %,5 %",
        "de | 2019 und 15 Jahre | 15 year",
        "de | 5 beziehungsweise 7 Millionen Euro | 5000000 EUR,7000000 EUR",
        "de | ein Motor mit 295 kW/401 PS | 295 kW,401 hp",
        "sv | 5 885 respektive 7 894 miljoner kronor | 5885000000 SEK,7894000000 SEK",
        "sv | 5 885 (7 894) miljoner kronor | 5885000000 SEK,7894000000 SEK",
        "sv | marginalen blev 5,2 (4,8) procent | 5.2 %,4.8 %",
        "sv | Tre män – 33, 34 och 39 – har gripits | 33 year,34 year,39 year",
        "nb | mellom kr 10 per time og 5 prosent | 10 NOK,5 %",
        "sv | fyra eller fem, 39 år | 39 year"
      })
  void sharesTheUnitOfTheLastOfAList(String tag, String text, String expected) {
    assertThat(read(text, new LanguageTag(tag)).stream().map(this::united).flatMap(List::stream))
        .containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | økte med tre til 23 | 3,23",
        "sv | ökade med 12 till 345 | 12,345",
        "de | stieg um acht auf 23 | 8,23",
        "nb | økte med 3 til 5 | -"
      })
  void tellsAChangeFromARange(String tag, String text, String values) {
    assertThat(
            read(text, new LanguageTag(tag)).stream()
                .map(q -> q.amount().flatMap(Amount::value))
                .map(v -> v.map(BigDecimal::toPlainString).orElse("-")))
        .containsExactly(values.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "de,Am 3. und 4. Spieltag gab es Siege",
    "de,in der 1. und 2. Liga",
    "nb,den delte 5. og 6. plass"
  })
  void ranksTheFirstOfTwoBeforeOneNoun(String tag, String text) {
    assertThat(read(text, new LanguageTag(tag)))
        .hasSize(2)
        .allSatisfy(q -> assertThat(q.kind()).isEqualTo("ordinal"));
  }

  private List<String> united(Quantity quantity) {
    String value =
        quantity.amount().flatMap(Amount::value).map(BigDecimal::toPlainString).orElse("");
    if (quantity instanceof Quantity.Duration d) {
      return List.of(value + " " + d.unit());
    }
    if (quantity instanceof Quantity.Money m) {
      return List.of(value + " " + m.currency());
    }
    if (quantity instanceof Quantity.Measure m) {
      return List.of(value + " " + m.unit());
    }
    return quantity instanceof Quantity.Percentage ? List.of(value + " %") : List.of();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | eine Umfrage unter 2000 Schülern | EXACT",
        "de | es waren unter 2000 Schüler | AT_MOST",
        "sv | under tre dagar regnade det | EXACT",
        "sv | det tog under tre dagar | AT_MOST",
        "sv | under 50 personer | AT_MOST"
      })
  void tellsPrepositionsFromBounds(String tag, String text, Precision precision) {
    assertThat(read(text, new LanguageTag(tag)).get(0).precision()).isEqualTo(precision);
  }

  @Test
  void readsDecomposedTextAtItsOwnOffsets() {
    String text = Normalizer.normalize("På två år, åtta år", Normalizer.Form.NFD);
    List<Quantity> found = read(text, LanguageTag.SV);
    assertThat(found).hasSize(2);
    assertThat(Normalizer.normalize(found.get(1).span().of(text), Normalizer.Form.NFC))
        .isEqualTo("åtta år");
  }

  @Test
  void readsThroughSoftHyphens() {
    String text = "ein\u00ADund\u00ADzwanzig Städte";
    assertThat(read(text, LanguageTag.DE).get(0).span()).isEqualTo(new Span(0, 15));
  }

  @Test
  void countsPeopleRatherThanYears() {
    assertThat(read("2000 Menschen kamen", LanguageTag.DE).get(0).kind()).isEqualTo("number");
    assertThat(read("1998 personer kom", LanguageTag.NB).get(0).kind()).isEqualTo("number");
    assertThat(read("i 1998 kom han", LanguageTag.NB).get(0).kind()).isEqualTo("date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "da-DK", "ar-EG"})
  void readsTheSameUnderAnyDefaultLocale(String locale) {
    String text = "I FIRE BYER døde 1.260.000 av 3 MILLIONER INNBYGGERE";
    List<Quantity> expected = read(text, LanguageTag.NB);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(
              new GrammarQuantityReader().read(text, List.of(), LanguageTag.NB, Optional.empty()))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<Quantity> read(String text, LanguageTag language) {
    return READER.read(text, List.of(), language, Optional.empty());
  }
}
