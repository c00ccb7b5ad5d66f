package io.samklang.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How two bare figures relate: equal, near, one rounded to the other, a power of thousand apart.
 *
 * <p>Limits, with their origin: translators and desks round 1.26 million to 1.3 and 2.8 thousand to
 * 3 thousand, at most a tenth; whole numbers below a thousand (30 provinces, 500 guests) are
 * counted, not rounded, so only decimals are dropped there, and of those up to a fifth (3.4 to 3).
 */
final class Figures {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int LARGEST_POWER = 4;

  private Figures() {}

  static boolean equal(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  /** Whether they differ by at most {@code share} of the larger. */
  static boolean within(BigDecimal a, BigDecimal b, BigDecimal share) {
    BigDecimal larger = a.abs().max(b.abs());
    return a.subtract(b).abs().compareTo(larger.multiply(share)) <= 0;
  }

  static boolean withinTenth(BigDecimal a, BigDecimal b) {
    return within(a, b, TENTH);
  }

  /** Whether one of them is the other rounded. */
  static boolean rounded(BigDecimal a, BigDecimal b) {
    return roundsTo(a, b) || roundsTo(b, a);
  }

  /** Whether {@code coarse} is what {@code fine} becomes with fewer figures. */
  private static boolean roundsTo(BigDecimal fine, BigDecimal coarse) {
    int scale = writtenScale(coarse);
    return writtenScale(fine) > scale
        && equal(fine.setScale(scale, RoundingMode.HALF_UP), coarse)
        && within(fine, coarse, scale >= 0 ? FIFTH : TENTH);
  }

  /** Place of the last figure that was meant: zeros at the end count below a thousand only. */
  private static int writtenScale(BigDecimal value) {
    int scale = value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    return value.abs().compareTo(THOUSAND) < 0 ? Math.max(0, scale) : scale;
  }

  /** Whether they would be one value but for a factor of 1000, 1000 squared and so on. */
  static boolean thousandsApart(BigDecimal a, BigDecimal b) {
    BigDecimal small = a.min(b);
    BigDecimal large = a.max(b);
    for (int power = 1; power <= LARGEST_POWER && small.signum() > 0; power++) {
      small = small.multiply(THOUSAND);
      if (equal(small, large) || rounded(small, large)) {
        return true;
      }
    }
    return false;
  }
}
