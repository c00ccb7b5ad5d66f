package io.samklang.check;

import io.samklang.annotate.NameType;
import io.samklang.fact.FactPair;

/** {@code Bergen} here and {@code Stavanger} there. */
final class PlaceMismatch implements Check {
  @Override
  public String id() {
    return "place-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles put the same thing in different places or countries.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetweenNames(pair, NameType.LOCATION);
  }
}
