package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Compares measures, across units.
 *
 * <p>Who converts rounds: 30 yards become 27 or 30 metres, 640 pounds 290 or 300 kilograms. Across
 * two systems of units values agree within 7 % (17,2 km and 18 km, both of 11 miles, differ by 5
 * %); who takes yards for metres is 9 % off, and that cannot be told from looseness. In one unit a
 * difference of that size may come from converting a third value, and cannot be told from a slip.
 */
final class MeasureComparison {
  private static final BigDecimal CONVERSION = new BigDecimal("0.07");
  private static final BigDecimal COMMON_SOURCE = new BigDecimal("0.05");
  private static final BigDecimal METRES_OF_A_YARD = new BigDecimal("0.9144");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> SOURCE_DIMENSIONS = Set.of("length", "area", "mass", "speed");

  private static final Set<String> RAIN = Set.of("mm", "L");

  private MeasureComparison() {}

  static Comparison compare(Measure a, Measure b) {
    if (a.unit().equals(b.unit())) {
      return sameUnit(a, b);
    }
    if (isRain(a, b)) {
      return AmountComparison.compare(a.amount(), b.amount())
          .noting("a millimetre of rain is a litre on every square metre");
    }
    boolean comparable = Units.convert(BigDecimal.ONE, a.unit(), b.unit()).isPresent();
    if (!comparable) {
      return otherDimension(a, b);
    }
    return a.unit().compareTo(b.unit()) < 0 ? acrossUnits(a, b) : acrossUnits(b, a);
  }

  private static boolean isRain(Measure a, Measure b) {
    return Set.of(a.unit(), b.unit()).equals(RAIN);
  }

  private static Comparison sameUnit(Measure a, Measure b) {
    Comparison amounts = AmountComparison.compare(a.amount(), b.amount());
    return amounts.cause() == Cause.VALUE && amounts.contradicts() && commonSource(a, b)
        ? Comparison.cannotTell(
            Cause.CONVERSION, "both may be converted from one value in another unit")
        : amounts;
  }

  private static boolean commonSource(Measure a, Measure b) {
    Optional<BigDecimal> x = a.amount().flatMap(Amount::value);
    Optional<BigDecimal> y = b.amount().flatMap(Amount::value);
    boolean converted =
        Units.find(a.unit())
            .filter(unit -> SOURCE_DIMENSIONS.contains(unit.dimension()))
            .isPresent();
    return converted
        && x.flatMap(p -> y.map(q -> near(p, q) || a.unit().equals("m") && yards(p, q)))
            .orElse(false);
  }

  private static boolean near(BigDecimal x, BigDecimal y) {
    return Figures.within(x, y, COMMON_SOURCE);
  }

  /** Whether the smaller is what the larger comes to when it is meant in yards. */
  private static boolean yards(BigDecimal x, BigDecimal y) {
    BigDecimal metres = x.max(y).multiply(METRES_OF_A_YARD);
    return metres.subtract(x.min(y)).abs().compareTo(HALF) <= 0;
  }

  private static Comparison acrossUnits(Measure a, Measure b) {
    Comparison inOther = convertedTo(a, b);
    Comparison inOne = convertedTo(b, a);
    String units = a.unit() + " and " + b.unit();
    if (inOther.compatible() && inOne.compatible() || rounded(a, b)) {
      return Comparison.agrees(Cause.CONVERSION, "the same, converted between " + units);
    }
    if (AmountComparison.compare(a.amount(), b.amount()).compatible()) {
      return alike(a, b)
          ? Comparison.cannotTell(Cause.UNIT, units + " are nearly alike")
          : Comparison.contradicts(Cause.UNIT, "the same figure in " + units);
    }
    return (inOther.compatible() ? inOne : inOther).noting("converted between " + units);
  }

  private static boolean alike(Measure a, Measure b) {
    return Units.convert(BigDecimal.ONE, a.unit(), b.unit())
        .filter(one -> Figures.withinTenth(one, BigDecimal.ONE))
        .isPresent();
  }

  private static Comparison convertedTo(Measure a, Measure b) {
    return AmountComparison.compare(
        a.amount().map(x -> converted(x, a.unit(), b.unit())), b.amount());
  }

  private static Amount converted(Amount amount, String from, String to) {
    return Scaling.of(amount, v -> Units.convert(v, from, to).orElseThrow());
  }

  private static boolean rounded(Measure a, Measure b) {
    boolean crossing =
        !Units.find(a.unit())
            .map(Units.Unit::system)
            .equals(Units.find(b.unit()).map(Units.Unit::system));
    Optional<BigDecimal> x =
        a.amount().flatMap(Amount::value).flatMap(v -> Units.convert(v, a.unit(), b.unit()));
    Optional<BigDecimal> y = b.amount().flatMap(Amount::value);
    return crossing && x.flatMap(p -> y.map(q -> Figures.within(p, q, CONVERSION))).orElse(false);
  }

  private static Comparison otherDimension(Measure a, Measure b) {
    String units = FigureText.unit(a.unit()) + " against " + FigureText.unit(b.unit());
    return AmountComparison.compare(a.amount(), b.amount()).compatible()
        ? Comparison.contradicts(Cause.UNIT, "the same figure in " + units)
        : Comparison.cannotTell(Cause.UNIT, units + " measure different things");
  }
}
