package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that nobody writes: read without an exception, and in time linear in their length. */
class HostileLinesTest {
  /** Of each language; 102,000 in all. */
  private static final int LINES = 34_000;

  private static final String PIECES =
      "0 1 2 9 10 47 000 1.234 5,6 12.11. 19:30 13:10 1998 - – — + % ‰ $ € £ & § ° ² ½ / : ; , . ' ( ) \" \u00AD"
          + " \u200B \u00A0 \u202F \u0308 \uD83D\uDE00 en et ein eine ett av og und och til bis till fra von mellom"
          + " zwischen mer enn mehr als über nesten under unter million Millionen mrd. Mio. tusen hundert hundra fem"
          + " fünf sju tjugo halv halbe prosent Prozent kr km Jahre år års åring -åring -årene jährig Nr. Nummer II. XIV."
          + " www. x@y.z november kl. Uhr den der første erste Mann mann man Mitte vierzig målet Umfrage tomåls Ryder"
          + " Cup-kamp seiner sine vant";

  private static final int PIECES_OF_LINE = 500;

  /** A doubling may cost this much more than twice the time, on a machine that does other work. */
  private static final int SLACK = 3;

  private static final long GRACE_NANOS = 1_000_000_000L;

  private final GrammarQuantityReader reader = new GrammarQuantityReader();
  private final Soundness soundness = new Soundness();

  @ParameterizedTest
  @ValueSource(strings = {"nb", "de", "sv"})
  void survivesHostileLines(String tag) {
    LanguageTag language = new LanguageTag(tag);
    Random random = new Random(3);
    String[] pieces = PIECES.split(" ", -1);
    for (int i = 0; i < LINES; i++) {
      soundness.check(line(pieces, random), language);
    }
  }

  private static String line(String[] pieces, Random random) {
    StringBuilder line = new StringBuilder();
    for (int n = random.nextInt(14); n >= 0; n--) {
      line.append(pieces[random.nextInt(pieces.length)]);
      line.append(random.nextInt(3) == 0 ? "" : random.nextInt(9) == 0 ? "\n" : " ");
    }
    return line.append((char) random.nextInt(0x10000)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "nb|1",
        "nb|1 ",
        "nb|1.",
        "nb|1-",
        "nb|1 - ",
        "nb|1,000,",
        "nb|000 ",
        "nb|femti",
        "nb|femti ",
        "nb|fem og ",
        "nb|5 og ",
        "nb|millioner ",
        "nb|$",
        "nb|en ",
        "nb|fra 5 til ",
        "nb|a.",
        "nb|(",
        "nb|-",
        "nb|1 000 ",
        "nb|mer enn ",
        "nb|22 ",
        "nb|x@",
        "nb|1:",
        "nb|1:10 ",
        "nb|tre-",
        "nb|tomåls",
        "nb|Ryder ",
        "nb|av sine ",
        "nb|40-årene ",
        "de|einund",
        "de|zweihundert ",
        "de|Nummer eins und ",
        "de|drei der letzten ",
        "de|halb ",
        "de|unter ",
        "sv|tjugo",
        "sv|under ",
        "sv|2018 års ",
        "sv|fem och en halv "
      })
  void takesLinearTime(String tag, String piece) {
    LanguageTag language = new LanguageTag(tag);
    nanos(piece.repeat(PIECES_OF_LINE), language);
    long before = nanos(piece.repeat(PIECES_OF_LINE), language);
    for (int times = 2; times <= 8; times *= 2) {
      long now = nanos(piece.repeat(PIECES_OF_LINE * times), language);
      assertThat(now).as(piece + times).isLessThan(2 * SLACK * before + GRACE_NANOS);
      before = now;
    }
  }

  private long nanos(String text, LanguageTag language) {
    long start = System.nanoTime();
    reader.read(text, List.of(), language, Optional.empty());
    return System.nanoTime() - start;
  }
}
