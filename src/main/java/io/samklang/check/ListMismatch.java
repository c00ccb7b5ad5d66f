package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.quantity.Comparison.Cause;

/** {@code Norge, Sverige og Danmark} here and {@code Schweden und Dänemark} there. */
final class ListMismatch implements Check {
  @Override
  public String id() {
    return "list-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles list the same names, but one of them lacks a name.";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.comparison().cause() == Cause.LISTING;
  }
}
