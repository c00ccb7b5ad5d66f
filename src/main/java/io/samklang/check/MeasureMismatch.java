package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/** {@code 17 km} here and {@code 71 Kilometer} there. */
final class MeasureMismatch implements Check {
  @Override
  public String id() {
    return "measure-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give different lengths, areas, weights, speeds or temperatures of the same thing, beyond rounding and conversion.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetween(pair, Quantity.Measure.class);
  }
}
