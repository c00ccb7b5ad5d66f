package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity;

/** {@code 3. mai} here and {@code 13. Mai} there. */
final class DateMismatch implements Check {
  @Override
  public String id() {
    return "date-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles put the same thing on different days.";
  }

  @Override
  public boolean claims(FactPair pair) {
    // The clock of two moments differs with cause VALUE: that is a time, not a date.
    return Contradiction.isBetween(pair, Quantity.CalendarDate.class, Quantity.Moment.class)
        && pair.comparison().cause() != Cause.VALUE;
  }
}
