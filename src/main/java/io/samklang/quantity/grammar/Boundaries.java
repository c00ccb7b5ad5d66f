package io.samklang.quantity.grammar;

import java.util.Set;

/** Where a number may begin and end: not inside codes, names with digits, and other numbers. */
final class Boundaries {
  private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "‑", "‒");
  private static final Set<String> MINUS = Set.of("-", "–", "−", "‑", "‒");
  private static final Set<String> INNER =
      Set.of(".", ",", ":", "/", "'", "’", "_", "\\", "@", "#", "§", "=", "&");
  private static final Set<String> SENTENCE_OPENERS =
      Set.of(
          ".", "!", "?", ":", "«", "„", "“", "”", "\"", "»", "(", "–", "—", "-", "•", "·", "*", "…",
          "|", "[");

  private Boundaries() {}

  static boolean isDash(Lexed text, int at) {
    return DASHES.contains(text.raw(at));
  }

  /** Whether a number may begin at {@code at}, as far as what is glued before it goes. */
  static boolean opens(Lexed text, int at) {
    if (!text.isGlued(at)) {
      return text.has(at);
    }
    if (text.at(at - 1).isWord() || text.at(at - 1).isDigits()) {
      return false;
    }
    if (isDash(text, at - 1)) {
      return !text.isGlued(at - 1) || !isSolid(text, at - 2);
    }
    boolean inner = INNER.contains(text.raw(at - 1));
    boolean mark = text.is(at - 1, ":") || text.is(at - 1, ",");
    return !inner || mark && text.at(at - 2).isWord();
  }

  /** Whether a number may end before {@code end}: nothing is glued to it that makes it a code. */
  static boolean closes(Lexed text, int end) {
    if (!text.isGlued(end)) {
      return true;
    }
    if (text.at(end).isWord() || text.at(end).isDigits()) {
      return false;
    }
    if (text.is(end, ",") && text.at(end + 1).isWord()) {
      return true; // a space is missing
    }
    boolean continued = text.isGlued(end + 1) && isSolid(text, end + 1);
    boolean joint =
        isDash(text, end)
            || INNER.contains(text.raw(end))
            || text.is(end, "*")
            || text.is(end, "+");
    return !(joint && continued);
  }

  /**
   * Whether a unit may end before {@code end}: another number may be joined to it, {@code 295
   * kW/401 PS}, {@code 10€-20€}.
   *
   * @param compound whether a word may be joined to it as well: {@code 80 prosent-regelen}
   */
  static boolean closesUnit(Lexed text, int end, boolean compound) {
    boolean joint = text.isGlued(end) && (isDash(text, end) || text.is(end, "/"));
    boolean number = text.at(end + 1).isDigits();
    boolean word = compound && text.at(end + 1).isWord();
    return closes(text, end) || joint && text.isGlued(end + 1) && (number || word);
  }

  /** Whether a minus sign stands at {@code at}, with a number glued to it and nothing before. */
  static boolean isMinus(Lexed text, int at) {
    boolean free =
        !text.isGlued(at)
            || text.is(at - 1, "(")
            || text.is(at - 1, "[")
            || text.is(at - 1, "„")
            || text.is(at - 1, "«");
    return text.has(at) && MINUS.contains(text.raw(at)) && free && text.isGlued(at + 1);
  }

  /** Whether a sentence, title or quotation begins at {@code at}. */
  static boolean isSentenceStart(Lexed text, int at) {
    return at == 0
        || !text.isSameLine(at)
        || SENTENCE_OPENERS.contains(text.raw(at - 1))
            && !isAbbreviation(text, at - 1)
            && !isHyphen(text, at - 1);
  }

  private static boolean isHyphen(Lexed text, int at) {
    return isDash(text, at) && text.isGlued(at) && text.isGlued(at + 1) && text.at(at - 1).isWord();
  }

  private static boolean isAbbreviation(Lexed text, int dot) {
    return text.is(dot, ".") && text.isGlued(dot) && text.at(dot - 1).isDigits();
  }

  private static boolean isSolid(Lexed text, int at) {
    return text.at(at).isWord() || text.at(at).isDigits();
  }
}
