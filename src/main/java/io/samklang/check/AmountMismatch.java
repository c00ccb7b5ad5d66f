package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/** {@code 4,6 millioner kroner} here and {@code 6,4 Millionen Kronen} there. */
final class AmountMismatch implements Check {
  @Override
  public String id() {
    return "amount-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles name different amounts of money for the same thing.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetween(pair, Quantity.Money.class);
  }
}
