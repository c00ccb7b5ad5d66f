package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Quantity;

/** {@code 2-1} here and {@code 3:1} there. */
final class ScoreMismatch implements Check {
  @Override
  public String id() {
    return "score-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles report different results of the same match.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetween(pair, Quantity.Score.class);
  }
}
