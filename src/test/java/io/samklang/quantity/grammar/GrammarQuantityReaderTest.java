package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarQuantityReaderTest {
  private static final int HOSTILE_LINES = 5_000;
  private static final String PIECES =
      "0 1 2 9 10 000 1.234 5,6 12.11. 19:30 - – — + % ‰ $ € £ § ° ² ½ / : ; , . ' ( ) \" \u00AD \u200B \u00A0 \u202F"
          + " en et ein eine ett av og und och til bis till fra von mellom zwischen mer enn mehr als über nesten"
          + " million Millionen mrd. Mio. tusen hundert hundra fem fünf sju tjugo halv halbe prosent Prozent kr"
          + " km Jahre år åring -åring jährig Nr. II. XIV. www. x@y.z november kl. Uhr den der første erste";

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
  void keepsOtherCrownsAsAlternatives() {
    Quantity.Money money = (Quantity.Money) read("300 kronor", LanguageTag.SV).get(0);
    assertThat(money.currency()).isEqualTo("SEK");
    assertThat(money.otherCurrencies()).containsExactly("NOK", "DKK", "ISK");
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

  @ParameterizedTest
  @ValueSource(strings = {"nb", "de", "sv"})
  void survivesHostileLines(String tag) {
    Random random = new Random(3);
    String[] pieces = PIECES.split(" ", -1);
    for (int i = 0; i < HOSTILE_LINES; i++) {
      StringBuilder line = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        line.append(pieces[random.nextInt(pieces.length)]);
        line.append(random.nextInt(3) == 0 ? "" : random.nextInt(9) == 0 ? "\n" : " ");
      }
      line.append((char) random.nextInt(0x10000));
      checkSound(line.toString(), new LanguageTag(tag));
    }
  }

  private void checkSound(String line, LanguageTag language) {
    int end = 0;
    for (Quantity quantity : read(line, language)) {
      assertThat(quantity.span().start()).as(line).isGreaterThanOrEqualTo(end);
      assertThat(quantity.span().end()).as(line).isLessThanOrEqualTo(line.length());
      end = quantity.span().end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1.",
        "1-",
        "1,000,",
        "000 ",
        "femti",
        "femti ",
        "fem og ",
        "millioner ",
        "$",
        "en ",
        "fra 5 til ",
        "a.",
        "(",
        "-",
        "1 000 ",
        "mer enn ",
        "22 ",
        "x@",
        "1:",
        "tre-"
      })
  void takesLinearTime(String piece) {
    LanguageTag language = LanguageTag.NB;
    read(piece.repeat(500), language);
    long small = nanos(piece.repeat(1_000), language);
    long large = nanos(piece.repeat(8_000), language);
    assertThat(large).as(piece).isLessThan(40 * small + 2_000_000_000L);
  }

  private long nanos(String text, LanguageTag language) {
    long start = System.nanoTime();
    read(text, language);
    return System.nanoTime() - start;
  }

  private List<Quantity> read(String text, LanguageTag language) {
    return READER.read(text, List.of(), language, Optional.empty());
  }
}
