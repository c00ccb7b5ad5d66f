package io.samklang.check;

import io.samklang.annotate.NameType;
import io.samklang.fact.FactPair;
import io.samklang.fact.NameFact;
import io.samklang.fact.QuantityFact;
import java.util.Arrays;

/** What two contradicting facts are made of. */
final class Contradiction {
  private Contradiction() {}

  /** Whether both facts are quantities, each of one of {@code kinds}. */
  static boolean isBetween(FactPair pair, Class<?>... kinds) {
    return pair.a() instanceof QuantityFact a
        && pair.b() instanceof QuantityFact b
        && Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(a.quantity()))
        && Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(b.quantity()));
  }

  static boolean isBetweenNames(FactPair pair, NameType type) {
    return pair.a() instanceof NameFact a
        && pair.b() instanceof NameFact b
        && a.name().type() == type
        && b.name().type() == type;
  }
}
