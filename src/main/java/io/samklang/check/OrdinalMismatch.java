package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/** {@code tredje møtet} here and {@code vierte Treffen} there. */
final class OrdinalMismatch implements Check {
  @Override
  public String id() {
    return "ordinal-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give the same thing a different place in a row.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetween(pair, Quantity.Ordinal.class);
  }
}
