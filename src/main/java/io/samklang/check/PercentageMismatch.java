package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/** {@code 20 %} here and {@code 12 Prozent} there. */
final class PercentageMismatch implements Check {
  @Override
  public String id() {
    return "percentage-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give different percentages of the same thing, or percent and percentage points.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isAbout(pair, Quantity.Percentage.class, Quantity.Cardinal.class);
  }
}
