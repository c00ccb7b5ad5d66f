package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import java.math.BigDecimal;

/**
 * Compares two different figures of which at least one is hedged.
 *
 * <p>A bound is said near the number: nobody writes "more than 500" of 1500. So bounds of one
 * direction agree within a tenth; a plain number agrees with a bound that it keeps when it is
 * within a quarter, cannot be told from it up to double, and contradicts it beyond.
 */
final class HedgeComparison {
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private HedgeComparison() {}

  /**
   * Compares.
   *
   * @param x value of {@code a}
   * @param y value of {@code b}, another than {@code x}
   */
  static Comparison compare(Amount a, BigDecimal x, Amount b, BigDecimal y) {
    if (bound(a) && bound(b)) {
      return bounds(a, x, b, y);
    }
    if (bound(a)) {
      return boundAndFigure(a, x, b, y);
    }
    if (bound(b)) {
      return boundAndFigure(b, y, a, x);
    }
    return about(a, x, b, y);
  }

  private static boolean bound(Amount amount) {
    return amount.precision() == Precision.AT_LEAST || amount.precision() == Precision.AT_MOST;
  }

  private static Comparison bounds(Amount a, BigDecimal x, Amount b, BigDecimal y) {
    if (a.precision() == b.precision()) {
      return Figures.withinTenth(x, y)
          ? Comparison.morePrecise(Cause.WITHIN_BOUNDS, "bounds of one direction, a tenth apart")
          : AmountComparison.contradiction(x, y);
    }
    BigDecimal floor = a.precision() == Precision.AT_LEAST ? x : y;
    BigDecimal ceiling = a.precision() == Precision.AT_LEAST ? y : x;
    return floor.compareTo(ceiling) < 0
        ? Comparison.cannotTell(Cause.WITHIN_BOUNDS, "between the two bounds both can be true")
        : Comparison.contradicts(
            Cause.BOUND,
            "more than " + FigureText.of(floor) + " against less than " + FigureText.of(ceiling));
  }

  private static Comparison boundAndFigure(
      Amount bound, BigDecimal limit, Amount other, BigDecimal figure) {
    boolean kept =
        bound.precision() == Precision.AT_LEAST
            ? figure.compareTo(limit) > 0
            : figure.compareTo(limit) < 0;
    if (kept) {
      return distance(limit, figure);
    }
    boolean near = Figures.rounded(limit, figure) || admits(other, limit);
    return near
        ? Comparison.agrees(Cause.ROUNDING, "the bound is the other figure rounded")
        : AmountComparison.contradiction(limit, figure);
  }

  private static Comparison distance(BigDecimal limit, BigDecimal figure) {
    if (Figures.within(limit, figure, QUARTER)) {
      return Comparison.morePrecise(
          Cause.WITHIN_BOUNDS, AmountComparison.pair(limit, figure) + ": the bound is kept");
    }
    return Figures.within(limit, figure, HALF)
        ? Comparison.cannotTell(
            Cause.WITHIN_BOUNDS,
            AmountComparison.pair(limit, figure) + ": the bound is kept, but far from the number")
        : AmountComparison.contradiction(limit, figure);
  }

  /** Neither is a bound, and at least one is approximate. */
  private static Comparison about(Amount a, BigDecimal x, Amount b, BigDecimal y) {
    boolean both = a.precision() == b.precision();
    if (hedgeAdmits(a, x, b, y)) {
      return Comparison.agrees(Cause.WITHIN_BOUNDS, "within what the hedge admits");
    }
    if (Figures.rounded(x, y)) {
      return Comparison.morePrecise(Cause.ROUNDING, "one is the other rounded");
    }
    return !both && Figures.within(x, y, new BigDecimal("0.15"))
        ? Comparison.cannotTell(Cause.WITHIN_BOUNDS, "hardly within what the hedge admits")
        : AmountComparison.contradiction(x, y);
  }

  private static boolean hedgeAdmits(Amount a, BigDecimal x, Amount b, BigDecimal y) {
    return isHedged(a) && admits(a, y) || isHedged(b) && admits(b, x);
  }

  private static boolean isHedged(Amount amount) {
    return amount.precision() == Precision.APPROXIMATE;
  }

  private static boolean admits(Amount amount, BigDecimal figure) {
    return amount.low().map(low -> low.compareTo(figure) <= 0).orElse(true)
        && amount.high().map(high -> high.compareTo(figure) >= 0).orElse(true);
  }
}
