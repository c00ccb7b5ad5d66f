package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code i 2017} here and {@code 2018} there. */
final class YearMismatch implements Check {
  @Override
  public String id() {
    return "year-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles put the same thing in different years.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.YEAR;
  }
}
