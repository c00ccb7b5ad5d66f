package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/**
 * {@code tre uker} here and {@code dreizehn Wochen} there; a {@code 17-åring} who is {@code
 * 71-jährig} elsewhere; {@code om fyra veckor} and {@code fünf Wochen entfernt}.
 */
final class DurationMismatch implements Check {
  @Override
  public String id() {
    return "duration-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give different lengths of time or ages for the same thing.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isAbout(
        pair,
        Quantity.Duration.class,
        Quantity.Cardinal.class,
        Quantity.CalendarDate.class,
        Quantity.Ordinal.class);
  }
}
