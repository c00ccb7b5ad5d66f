package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/** {@code 18 japanske lokaliteter} here and {@code 16 orter} there. */
final class CountMismatch implements Check {
  @Override
  public String id() {
    return "count-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles count the same things and arrive at different numbers.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetween(pair, Quantity.Cardinal.class);
  }
}
