package io.samklang.quantity.grammar;

import io.samklang.text.Span;

/**
 * A word of a noun phrase with the parts that are joined to it by hyphens.
 *
 * @param from index of its first lexeme
 * @param end index of the lexeme after its last
 */
record NounWord(int from, int end) {
  /** The word that begins with lexeme {@code at}. */
  static NounWord at(Lexed text, int at) {
    int end = at + 1;
    while (text.isGlued(end)
        && isJoint(text, end)
        && text.isGlued(end + 1)
        && text.at(end + 1).isWord()) {
      end += 2;
    }
    return new NounWord(at, end);
  }

  private static boolean isJoint(Lexed text, int at) {
    return Boundaries.isDash(text, at) || text.is(at, "'") || text.is(at, "’");
  }

  Span span(Lexed text) {
    return text.span(from, end);
  }

  String raw(Lexed text) {
    return span(text).of(text.text());
  }

  /** The last part, folded. */
  String ending(Lexed text) {
    return text.at(end - 1).form();
  }

  /** Whether it has several parts, the last of them in lower case: {@code Cup-kamp}. */
  boolean endsLow(Lexed text) {
    int last = end - 1;
    return last > from && Character.isLowerCase(text.raw(last).codePointAt(0));
  }
}
