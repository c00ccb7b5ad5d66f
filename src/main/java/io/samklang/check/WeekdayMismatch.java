package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code søndagens} here and {@code Samstag} there. */
final class WeekdayMismatch implements Check {
  @Override
  public String id() {
    return "weekday-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles put the same thing on different days of the week.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.WEEKDAY;
  }
}
