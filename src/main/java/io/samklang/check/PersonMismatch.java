package io.samklang.check;

import io.samklang.annotate.NameType;
import io.samklang.fact.FactPair;

/** {@code Hansen} here and {@code Jensen} there. */
final class PersonMismatch implements Check {
  @Override
  public String id() {
    return "person-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles name different persons in the same role.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetweenNames(pair, NameType.PERSON);
  }
}
