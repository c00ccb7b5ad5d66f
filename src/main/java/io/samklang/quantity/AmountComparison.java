package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares two claims of one unit: figures, what the words around them admit, and other readings.
 */
final class AmountComparison {
  private AmountComparison() {}

  /** A quantity without an amount claims no number, and nothing can be told. */
  static Comparison compare(Optional<Amount> a, Optional<Amount> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Comparison.cannotTell(Cause.KIND, "no number is named on one side");
    }
    return compare(a.get(), b.get());
  }

  static Comparison compare(Amount a, Amount b) {
    Comparison plain = claims(a, b);
    return plain.compatible() ? plain : otherReading(a, b).orElse(plain);
  }

  private static Comparison claims(Amount a, Amount b) {
    if (a.value().isEmpty() || b.value().isEmpty()) {
      return RangeComparison.compare(a, b);
    }
    BigDecimal x = a.value().get();
    BigDecimal y = b.value().get();
    if (Figures.equal(x, y)) {
      return sameFigure(a, b, x);
    }
    if (a.precision() == Precision.EXACT && b.precision() == Precision.EXACT) {
      return figures(x, y);
    }
    return HedgeComparison.compare(a, x, b, y);
  }

  private static Comparison sameFigure(Amount a, Amount b, BigDecimal figure) {
    if (Side.of(a).opposes(Side.of(b))) {
      return Comparison.contradicts(
          Cause.BOUND, "more than " + FigureText.of(figure) + " against less than that");
    }
    return a.precision() == b.precision()
        ? Comparison.agrees(Cause.SAME_VALUE)
        : Comparison.agrees(Cause.WITHIN_BOUNDS, "the same figure, hedged differently");
  }

  /** Two bare figures that are not equal. */
  static Comparison figures(BigDecimal x, BigDecimal y) {
    return Figures.rounded(x, y)
        ? Comparison.morePrecise(Cause.ROUNDING, pair(x, y) + ": one is the other rounded")
        : contradiction(x, y);
  }

  /** Two figures that cannot both be true, with what sets them apart. */
  static Comparison contradiction(BigDecimal x, BigDecimal y) {
    return Figures.thousandsApart(x, y)
        ? Comparison.contradicts(Cause.SCALE, pair(x, y) + ": a factor of " + thousands(x, y))
        : Comparison.contradicts(Cause.VALUE, x.min(y).signum() < 0 ? pair(x, y) : apart(x, y));
  }

  /** The power of thousand that is nearest to how many times the larger is the smaller. */
  private static String thousands(BigDecimal x, BigDecimal y) {
    double ratio = x.abs().max(y.abs()).doubleValue() / x.abs().min(y.abs()).doubleValue();
    long power = Math.round(Math.log10(ratio) / 3);
    return FigureText.of(BigDecimal.TEN.pow((int) (3 * power)));
  }

  private static String apart(BigDecimal x, BigDecimal y) {
    return pair(x, y) + ": they differ by " + FigureText.of(x.subtract(y).abs());
  }

  static String pair(BigDecimal x, BigDecimal y) {
    return FigureText.of(x) + " against " + FigureText.of(y);
  }

  private static Optional<Comparison> otherReading(Amount a, Amount b) {
    if (a.alternatives().isEmpty() && b.alternatives().isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> others = readings(b);
    return readings(a).stream()
        .filter(x -> others.stream().anyMatch(y -> Figures.equal(x, y) || Figures.rounded(x, y)))
        .findFirst()
        .map(
            x ->
                Comparison.agrees(
                    Cause.OTHER_READING, "the figures can also be read as " + FigureText.of(x)));
  }

  private static List<BigDecimal> readings(Amount amount) {
    return Stream.concat(amount.value().stream(), amount.alternatives().stream()).toList();
  }
}
