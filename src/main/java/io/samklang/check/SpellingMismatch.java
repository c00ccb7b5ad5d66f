package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code Stenson} here and {@code Stevensen} there. */
final class SpellingMismatch implements Check {
  @Override
  public String id() {
    return "spelling-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles spell the name of the same person, place or organisation differently.";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.SPELLING;
  }
}
