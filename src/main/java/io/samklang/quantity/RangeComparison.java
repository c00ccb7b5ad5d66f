package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares claims of which at least one names no single figure: ranges, dozens of, a few. */
final class RangeComparison {
  private RangeComparison() {}

  static Comparison compare(Amount a, Amount b) {
    if (sameEnds(a, b)) {
      return Comparison.agrees(Cause.SAME_VALUE);
    }
    if (stated(a) && stated(b)) {
      return ends(a, b);
    }
    if (disjoint(a, b)) {
      return AmountComparison.contradiction(nearest(a), nearest(b));
    }
    return Comparison.morePrecise(Cause.WITHIN_BOUNDS, "within the range of the other");
  }

  private static boolean sameEnds(Amount a, Amount b) {
    return sameEnd(a.low(), b.low()) && sameEnd(a.high(), b.high());
  }

  private static boolean sameEnd(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() == b.isPresent()
        && a.flatMap(x -> b.map(y -> Figures.equal(x, y))).orElse(true);
  }

  /** A range this many times as high as low was meant vaguely: hundreds of, some dozens. */
  private static final BigDecimal VAGUE = BigDecimal.valueOf(4);

  /** Whether both ends were named as figures: 5 to 7, not dozens of. */
  private static boolean stated(Amount amount) {
    return amount.precision() == Precision.BETWEEN
        && amount.low().isPresent()
        && amount.high().isPresent()
        && amount.high().get().compareTo(amount.low().get().multiply(VAGUE)) < 0;
  }

  private static Comparison ends(Amount a, Amount b) {
    Comparison low = end(a.low().orElseThrow(), b.low().orElseThrow());
    Comparison high = end(a.high().orElseThrow(), b.high().orElseThrow());
    if (low.contradicts()) {
      return low;
    }
    return high.outcome().compareTo(low.outcome()) > 0 ? high : low;
  }

  private static Comparison end(BigDecimal x, BigDecimal y) {
    return Figures.equal(x, y)
        ? Comparison.agrees(Cause.SAME_VALUE)
        : AmountComparison.figures(x, y);
  }

  private static boolean disjoint(Amount a, Amount b) {
    return below(a.high(), b.low()) || below(b.high(), a.low());
  }

  private static boolean below(Optional<BigDecimal> high, Optional<BigDecimal> low) {
    return high.isPresent()
        && low.isPresent()
        && high.get().compareTo(low.get()) < 0
        && !Figures.rounded(high.get(), low.get());
  }

  private static BigDecimal nearest(Amount amount) {
    return amount.value().or(amount::low).or(amount::high).orElse(BigDecimal.ZERO);
  }
}
