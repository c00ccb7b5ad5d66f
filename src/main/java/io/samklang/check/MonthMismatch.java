package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code i mai} here and {@code im März} there. */
final class MonthMismatch implements Check {
  @Override
  public String id() {
    return "month-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles put the same thing in different months.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.MONTH;
  }
}
