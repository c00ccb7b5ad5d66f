package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Quantity;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that nobody writes: read without an exception, and in time linear in their length. */
class HostileLinesTest {
  private static final int HOSTILE_LINES = 5_000;
  private static final String PIECES =
      "0 1 2 9 10 000 1.234 5,6 12.11. 19:30 - – — + % ‰ $ € £ § ° ² ½ / : ; , . ' ( ) \" \u00AD \u200B \u00A0 \u202F"
          + " en et ein eine ett av og und och til bis till fra von mellom zwischen mer enn mehr als über nesten"
          + " million Millionen mrd. Mio. tusen hundert hundra fem fünf sju tjugo halv halbe prosent Prozent kr"
          + " km Jahre år åring -åring jährig Nr. II. XIV. www. x@y.z november kl. Uhr den der første erste";

  private static final GrammarQuantityReader READER = new GrammarQuantityReader();

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
