package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code 2,8 millioner} here and {@code 2,8 Milliarden} there. */
final class ScaleMismatch implements Check {
  @Override
  public String id() {
    return "scale-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give the same figure a thousand (or a million) times larger or smaller.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.SCALE;
  }
}
