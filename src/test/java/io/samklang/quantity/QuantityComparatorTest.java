package io.samklang.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Comparison.Outcome;
import io.samklang.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityComparatorTest {
  private static final String TABLE = "/quantity/comparisons.txt";
  private static final Site SITE = Site.of(new Span(0, 1));

  private final QuantityComparator comparator = new QuantityComparator();

  @ParameterizedTest(name = "{0} against {1}")
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void comparesByValueAndPrecision(String a, String b, String expected) {
    assertThat(said(a, b)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} against {0}")
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void isSymmetric(String a, String b, String expected) {
    assertThat(said(b, a)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void everyQuantityAgreesWithItself(String a, String b, String expected) {
    for (String claim : List.of(a, b)) {
      Comparison comparison = comparator.compare(Claims.of(claim), Claims.of(claim));
      assertThat(comparison.outcome()).as(claim + " " + expected).isEqualTo(Outcome.AGREES);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "date:-11-06, date:-02-06, 6 November against 6 February",
    "date:2025-11-06, date:-02-06, 6 November 2025 against 6 February 2025"
  })
  void tellsNoYearThatNobodySays(String a, String b, String note) {
    assertThat(comparator.compare(Claims.of(a), Claims.of(b)).notes()).containsExactly(note);
  }

  @Test
  void isSymmetricOnRandomPairs() {
    Random random = new Random(20251125);
    for (int i = 0; i < 20_000; i++) {
      String a = claim(random);
      String b = claim(random);
      assertThat(said(a, b)).as(a + " against " + b).isEqualTo(said(b, a));
    }
  }

  @Test
  void whatDoesNotAgreeCarriesANote() {
    Random random = new Random(20251126);
    for (int i = 0; i < 5_000; i++) {
      Comparison comparison =
          comparator.compare(Claims.of(claim(random)), Claims.of(claim(random)));
      boolean plain = comparison.outcome() == Outcome.AGREES;
      assertThat(plain || !comparison.notes().isEmpty()).as(comparison.toString()).isTrue();
    }
  }

  private String said(String a, String b) {
    Comparison comparison = comparator.compare(Claims.of(a), Claims.of(b));
    return comparison.outcome() + " " + comparison.cause();
  }

  private static String claim(Random random) {
    List<String> kinds =
        List.of(
            "n", "km", "mi", "%", "pp", "USD", "NOK/SEK", "SEK/NOK", "week", "month", "day", "age",
            "Cel", "degF", "date", "time", "score", "rank");
    String kind = kinds.get(random.nextInt(kinds.size()));
    return kind
        + ":"
        + switch (kind) {
          case "date" ->
              pick(
                  random,
                  List.of(
                      "2025-11-25",
                      "-11-25",
                      "2025-11",
                      "2025",
                      "1980s",
                      "SUNDAY",
                      "-1 DAY",
                      "0 DAY",
                      "2025-11-24..2025-11-26",
                      "-11-24..-11-26",
                      "--25",
                      "-06S",
                      "2025-06S",
                      "2025-07",
                      "SUNDAY=2025-11-23",
                      "-1 DAY=2025-11-24"));
          case "time" ->
              random.nextInt(24)
                  + "."
                  + random.nextInt(2) * 30
                  + pick(random, List.of("", "?", "@CET", "@GMT", "@norsk tid"));
          case "score" -> random.nextInt(4) + "-" + random.nextInt(4);
          case "rank" -> String.valueOf(random.nextInt(4));
          default -> pick(random, List.of("", ">", "<", "~", "^", "_")) + figure(random);
        };
  }

  private static String figure(Random random) {
    String figures =
        Stream.generate(() -> random.nextInt(10))
            .limit(1 + random.nextInt(3))
            .map(String::valueOf)
            .collect(Collectors.joining());
    return figures + pick(random, List.of("", "0", "000", "000000", ".5"));
  }

  private static String pick(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  @ParameterizedTest
  @CsvSource({
    "Jahrestag, 60, 60, AGREES",
    "Geburtstag, 62, 63, CONTRADICTS",
    "årsdagen, 50, 60, CONTRADICTS",
    "Platz, 60, 50, CANNOT_TELL"
  })
  void comparesAnniversariesWithYears(String noun, int rank, int years, Outcome expected) {
    Quantity which = new Quantity.Ordinal(SITE, BigDecimal.valueOf(rank), Optional.of(noun(noun)));
    Quantity length = Claims.of("year:" + years);
    assertThat(comparator.compare(which, length).outcome()).isEqualTo(expected);
    assertThat(comparator.compare(length, which).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"poeng, 20, AGREES", "Punkten, 18, CONTRADICTS", "seter, 18, CANNOT_TELL"})
  void comparesPercentagePointsWithPoints(String noun, long points, Outcome expected) {
    Quantity counted =
        new Quantity.Cardinal(SITE, Optional.of(Amount.exact(points)), Optional.of(noun(noun)));
    assertThat(comparator.compare(Claims.of("pp:20"), counted).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"39, 39, AGREES", "33, 39, CONTRADICTS", "3, 39, CANNOT_TELL"})
  void comparesABareNumberWithAnAge(long number, int years, Outcome expected) {
    Quantity bare = Claims.of("n:" + number);
    Quantity age = Claims.of("year:" + years);
    assertThat(comparator.compare(bare, age).outcome()).isEqualTo(expected);
    assertThat(comparator.compare(age, bare).outcome()).isEqualTo(expected);
  }

  private static Counted noun(String head) {
    return new Counted(new Span(1, 2), head, List.of(), List.of());
  }
}
