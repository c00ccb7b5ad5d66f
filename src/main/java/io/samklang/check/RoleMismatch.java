package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code president} here and {@code Ministerpräsident} there, of one person. */
final class RoleMismatch implements Check {
  @Override
  public String id() {
    return "role-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give the same person different offices or roles.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.ROLE;
  }
}
