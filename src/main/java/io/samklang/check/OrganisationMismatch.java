package io.samklang.check;

import io.samklang.annotate.NameType;
import io.samklang.fact.FactPair;

/** {@code Boeing} here and {@code Airbus} there. */
final class OrganisationMismatch implements Check {
  @Override
  public String id() {
    return "organisation-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles name different organisations in the same role.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return Contradiction.isBetweenNames(pair, NameType.ORGANIZATION);
  }
}
