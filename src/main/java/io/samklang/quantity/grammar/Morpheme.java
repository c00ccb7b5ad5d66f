package io.samklang.quantity.grammar;

import java.math.BigDecimal;

/**
 * A piece of a spelled number: {@code drei}, {@code und}, {@code zwanzig}.
 *
 * @param ordinal whether it is the last piece of an ordinal
 */
record Morpheme(Kind kind, BigDecimal value, boolean ordinal) {
  /** What a piece does in a number. */
  enum Kind {
    ZERO,
    /** 1 to 9. */
    UNIT,
    /** 1 where it is the indefinite article too. */
    ARTICLE,
    /** 10 to 19. */
    TEEN,
    /** 20, 30 to 90. */
    TEN,
    HUNDRED,
    THOUSAND,
    /** A million and above. */
    SCALE,
    /** Joins: {@code und}, {@code og}, {@code och}. */
    AND,
    /** The same as a word of its own: {@code to hundre og femti}. */
    SPACED_AND
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isUnit() {
    return kind == Kind.UNIT || kind == Kind.ARTICLE;
  }

  boolean isAnd() {
    return kind == Kind.AND || kind == Kind.SPACED_AND;
  }

  Morpheme spaced() {
    return kind == Kind.AND ? new Morpheme(Kind.SPACED_AND, value, false) : this;
  }
}
