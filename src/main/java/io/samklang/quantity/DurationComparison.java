package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity.Cardinal;
import io.samklang.quantity.Quantity.Duration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares lengths of time and ages across units: 14 days and two weeks, 24 hours and a day.
 *
 * <p>Weeks and shorter units convert exactly among themselves, months and longer ones likewise;
 * between the two families a month has 30.44 days (the mean of the Gregorian calendar), and four
 * weeks pass for a month, so values there agree within a tenth. Where the units differ and one
 * length is more than twice the other, they are hardly of one thing.
 */
final class DurationComparison {
  private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.436875");
  private static final Map<String, BigDecimal> SECONDS =
      Map.of(
          "second", BigDecimal.ONE,
          "minute", BigDecimal.valueOf(60),
          "hour", BigDecimal.valueOf(3600),
          "day", BigDecimal.valueOf(86_400),
          "week", BigDecimal.valueOf(604_800));
  private static final Map<String, BigDecimal> MONTHS =
      Map.of(
          "month", BigDecimal.ONE,
          "quarter", BigDecimal.valueOf(3),
          "year", BigDecimal.valueOf(12),
          "decade", BigDecimal.valueOf(120),
          "century", BigDecimal.valueOf(1200));

  private DurationComparison() {}

  static Comparison compare(Duration a, Duration b) {
    Comparison lengths =
        a.unit().equals(b.unit())
            ? AmountComparison.compare(a.amount(), b.amount())
            : acrossUnits(a, b);
    return a.age() == b.age() || lengths.compatible() || mayBothBeAges(a, b)
        ? lengths
        : Comparison.cannotTell(Cause.KIND, "an age and a length of time");
  }

  /**
   * A day counted from the day of writing, and a length of time: {@code om fyra veckor} and {@code
   * fünf Wochen entfernt}. Empty where the day is not counted in the unit of the length.
   */
  static Optional<Comparison> distance(DateValue date, Duration length) {
    return date.steps()
        .filter(steps -> Math.abs(steps) > 1)
        .filter(steps -> date.grain().name().toLowerCase(Locale.ROOT).equals(length.unit()))
        .map(steps -> Amount.exact(Math.abs(steps)))
        .map(steps -> AmountComparison.compare(Optional.of(steps), length.amount()));
  }

  /**
   * Years may be an age though nothing says so: {@code Sims, 21 år}, {@code da hun var 17 år}. A
   * length of time is rarely that close to an age.
   */
  private static boolean mayBothBeAges(Duration a, Duration b) {
    boolean years = a.unit().equals("year") && b.unit().equals("year");
    return years && areClose(a, b, DurationComparison::highest);
  }

  /**
   * A number or range that counts nothing, and an age: {@code menn på 33 og 39 år} and {@code män –
   * 33 och 39 –}. Empty where the two are not that close.
   */
  static Optional<Comparison> bareAge(Cardinal number, Duration age) {
    boolean bare = number.counted().isEmpty() && age.unit().equals("year");
    boolean close =
        areClose(number, age, DurationComparison::lowest)
            && areClose(number, age, DurationComparison::highest);
    return bare && close
        ? Optional.of(AmountComparison.compare(number.amount(), age.amount()))
        : Optional.empty();
  }

  private static boolean areClose(
      Quantity a, Quantity b, Function<Amount, Optional<BigDecimal>> end) {
    return areClose(a.amount().flatMap(end), b.amount().flatMap(end));
  }

  private static boolean areClose(Optional<BigDecimal> x, Optional<BigDecimal> y) {
    return x.flatMap(p -> y.map(q -> isWithinHalf(p, q))).orElse(false);
  }

  private static Optional<BigDecimal> lowest(Amount amount) {
    return amount.value().or(amount::low);
  }

  private static Optional<BigDecimal> highest(Amount amount) {
    return amount.value().or(amount::high);
  }

  private static boolean isWithinHalf(BigDecimal p, BigDecimal q) {
    BigDecimal more = p.max(q);
    return more.subtract(p.min(q)).multiply(BigDecimal.valueOf(2)).compareTo(more) <= 0;
  }

  private static Comparison acrossUnits(Duration a, Duration b) {
    boolean known = factor(a.unit()).isPresent() && factor(b.unit()).isPresent();
    Comparison figures = AmountComparison.compare(a.amount(), b.amount());
    String units = a.unit() + " and " + b.unit();
    if (known && convert(a, b)) {
      return Comparison.agrees(Cause.CONVERSION, "the same, converted between " + units);
    }
    if (figures.compatible()) {
      return Comparison.contradicts(Cause.UNIT, "the same figure in " + units);
    }
    return known && areClose(longest(a), longest(b))
        ? Comparison.contradicts(Cause.VALUE, "converted between " + units)
        : Comparison.cannotTell(Cause.UNIT, "other figures and other units: " + units);
  }

  private static boolean convert(Duration a, Duration b) {
    Comparison seconds = AmountComparison.compare(inSeconds(a), inSeconds(b));
    return seconds.compatible() || !sameFamily(a, b) && nearlyEqual(a, b);
  }

  private static boolean nearlyEqual(Duration a, Duration b) {
    Optional<BigDecimal> x = inSeconds(a).flatMap(Amount::value);
    Optional<BigDecimal> y = inSeconds(b).flatMap(Amount::value);
    return x.flatMap(p -> y.map(q -> Figures.withinTenth(p, q))).orElse(false);
  }

  private static boolean sameFamily(Duration a, Duration b) {
    return SECONDS.containsKey(a.unit()) == SECONDS.containsKey(b.unit());
  }

  private static Optional<BigDecimal> longest(Duration duration) {
    return inSeconds(duration).flatMap(DurationComparison::highest);
  }

  private static Optional<Amount> inSeconds(Duration duration) {
    return duration
        .amount()
        .flatMap(
            amount ->
                factor(duration.unit())
                    .map(f -> Scaling.of(amount, v -> v.multiply(f, MathContext.DECIMAL64))));
  }

  private static Optional<BigDecimal> factor(String unit) {
    return Optional.ofNullable(SECONDS.get(unit))
        .or(
            () ->
                Optional.ofNullable(MONTHS.get(unit))
                    .map(f -> f.multiply(DAYS_OF_MONTH).multiply(BigDecimal.valueOf(86_400))));
  }
}
