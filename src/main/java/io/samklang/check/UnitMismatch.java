package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

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
    return pair.comparison().cause() == Cause.UNIT || pair.comparison().cause() == Cause.CURRENCY;
  }
}
