package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity;

/** {@code 30 km} here and {@code 30 m} there. */
final class UnitMismatch implements Check {
  @Override
  public String id() {
    return "unit-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give the same figure in different units.";
  }

  @Override
  public boolean claims(FactPair pair) {
    boolean percentages = Contradiction.isBetween(pair, Quantity.Percentage.class);
    Cause cause = pair.comparison().cause();
    return !percentages && (cause == Cause.UNIT || cause == Cause.CURRENCY);
  }
}
