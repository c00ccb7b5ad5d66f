package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/** {@code kl. 19.30} here and {@code 20:30 Uhr} there. */
final class TimeMismatch implements Check {
  @Override
  public String id() {
    return "time-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give different times of day for the same thing.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetween(pair, Quantity.ClockTime.class, Quantity.Moment.class);
  }
}
