package io.samklang.quantity.grammar;

import io.samklang.text.Span;

/**
 * A run of digits, a word, or one mark.
 *
 * @param span in the text as given
 * @param form lower case, composed (NFC), without soft hyphens and zero-width marks; what word
 *     tables are asked for; empty for runs of more than 256 letters
 * @param before what stands between this lexeme and the one before
 */
record Lexeme(Span span, Kind kind, String form, Gap before) {
  /** What a lexeme is made of. */
  enum Kind {
    /** ASCII digits only: {@code 25} and {@code 2025} of {@code 25.11.2025}. */
    DIGITS,
    /** Letters with their combining marks. */
    WORD,
    /** One code point that is neither, never a blank. */
    MARK
  }

  /** What stands between two lexemes. The first of a text stands after a {@link #BREAK}. */
  enum Gap {
    NONE,
    /** Exactly one blank of any width: space, no-break, narrow no-break, thin. */
    ONE,
    /** Several blanks or a tab. */
    WIDE,
    /** A line end among the blanks. */
    BREAK
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  /** Whether nothing stands between this lexeme and the one before. */
  boolean isGlued() {
    return before == Gap.NONE;
  }

  boolean is(String other) {
    return form.equals(other);
  }
}
