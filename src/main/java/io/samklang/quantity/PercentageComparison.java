package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity.Cardinal;
import io.samklang.quantity.Quantity.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares shares: percent with percent, points with points, a half with 50 %. */
final class PercentageComparison {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PercentageComparison() {}

  static Comparison compare(Percentage a, Percentage b) {
    Comparison amounts = AmountComparison.compare(a.amount(), b.amount());
    if (a.base() == b.base()) {
      return amounts;
    }
    return amounts.compatible()
        ? Comparison.contradicts(Cause.UNIT, "percent against percentage points")
        : Comparison.cannotTell(Cause.UNIT, "percent and percentage points are not comparable");
  }

  /** A fraction below one against a share: {@code halvparten} and {@code 50 %}. */
  static Optional<Comparison> fraction(Cardinal number, Percentage share) {
    if (share.base() != Percentage.Base.SHARE || number.amount().filter(a -> below(a)).isEmpty()) {
      return Optional.empty();
    }
    Optional<Amount> percent = number.amount().map(a -> Scaling.of(a, v -> v.multiply(HUNDRED)));
    Comparison amounts = AmountComparison.compare(percent, share.amount());
    return Optional.of(
        amounts.compatible() ? amounts.because(Cause.CONVERSION).noting("a share") : amounts);
  }

  private static boolean below(Amount amount) {
    return amount
        .value()
        .filter(v -> v.signum() > 0 && v.compareTo(BigDecimal.ONE) < 0)
        .isPresent();
  }
}
