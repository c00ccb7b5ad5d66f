package io.samklang.check;

import io.samklang.annotate.NameType;
import io.samklang.fact.FactPair;
import io.samklang.fact.NameFact;
import io.samklang.fact.QuantityFact;
import io.samklang.name.Name;
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

  /**
   * Whether one fact at least is a quantity of {@code kind}, and the other is too or is of one of
   * {@code others}, which can be compared with it.
   */
  static boolean isAbout(FactPair pair, Class<?> kind, Class<?>... others) {
    Class<?>[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = kind;
    return isBetween(pair, all) && !isBetween(pair, others);
  }

  /** Whether both facts are names, of {@code type} as far as can be told. */
  static boolean isBetweenNames(FactPair pair, NameType type) {
    return pair.a() instanceof NameFact a
        && pair.b() instanceof NameFact b
        && typeOf(a.name(), b.name()) == type;
  }

  /** A known entity knows its kind; else persons before places before organisations. */
  private static NameType typeOf(Name a, Name b) {
    if (a.entity().isPresent() != b.entity().isPresent()) {
      return a.entity().isPresent() ? a.type() : b.type();
    }
    return a.type().compareTo(b.type()) <= 0 ? a.type() : b.type();
  }
}
