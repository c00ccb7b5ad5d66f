package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code mer enn 30 000} here and {@code upp till 30 000} there. */
final class BoundMismatch implements Check {
  @Override
  public String id() {
    return "bound-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles put opposite bounds on the same figure.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.BOUND;
  }
}
