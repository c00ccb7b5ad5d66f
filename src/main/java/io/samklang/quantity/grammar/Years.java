package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import java.math.BigDecimal;

/** Which bare numbers are likelier a year than a count. */
final class Years {
  private static final BigDecimal FIRST = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST = BigDecimal.valueOf(2099);

  private static final int FIRST_EVENT = 1500;

  private Years() {}

  /** From 1900 to 2099. */
  static boolean isLikely(Amount amount) {
    return amount
        .value()
        .filter(v -> v.scale() <= 0 && v.compareTo(FIRST) >= 0 && v.compareTo(LAST) <= 0)
        .isPresent();
  }

  /** From 1900 to 2099, and none that counts are rounded to. */
  static boolean isOddYear(BigDecimal value) {
    return isLikely(Amount.exact(value)) && value.remainder(BigDecimal.TEN).signum() != 0;
  }

  /** Whether a word joined to the figures is more likely of that year: {@code 1852-volden}. */
  static boolean isOfEvent(int year) {
    boolean odd = year % 10 != 0;
    return year >= FIRST.intValue() && year <= LAST.intValue()
        || year >= FIRST_EVENT && odd && year < FIRST.intValue();
  }
}
