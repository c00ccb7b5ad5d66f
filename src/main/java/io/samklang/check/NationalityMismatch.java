package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.fact.NameFact;

/** {@code danske} here and {@code schwedisch} there. */
final class NationalityMismatch implements Check {
  @Override
  public String id() {
    return "nationality-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give the same person or thing different nationalities.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.a() instanceof NameFact a
        && pair.b() instanceof NameFact b
        && a.name().adjective()
        && b.name().adjective();
  }
}
