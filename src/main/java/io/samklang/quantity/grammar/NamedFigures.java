package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.grammar.Numeral.Form;
import java.util.Set;

/**
 * Figures that belong to a name and count nothing: {@code Apollo 11}, {@code SAAB 93}, {@code
 * «Crosby 87»}, {@code 1220 Wien}.
 */
final class NamedFigures {
  private static final Set<String> QUOTES = Set.of("\"", "„", "“", "”", "«", "»", "'", "‘", "’");

  /** Words of a title before its figure. */
  private static final int MAX_TITLE = 4;

  private static final int MIN_CODE = 2;
  private static final int MAX_CODE = 5;

  private NamedFigures() {}

  /** Whether bare figures, {@code 1.1} too, follow a name. */
  static boolean isLabel(Lexed text, Claim claim) {
    boolean plain = claim.end() == claim.from() + 1 || isVersion(text, claim);
    boolean bare = claim.form() == Form.FIGURES && claim.unit().isEmpty();
    return plain && bare && claim.hedge().isEmpty() && isAfterName(text, claim.from());
  }

  private static boolean isVersion(Lexed text, Claim claim) {
    return claim.end() == claim.from() + 3
        && text.is(claim.from() + 1, ".")
        && text.raw(claim.from() + 2).length() <= 2;
  }

  /**
   * Whether the word before is a name: capitalised within a sentence, tagged as one, or a code in
   * capitals.
   */
  static boolean isAfterName(Lexed text, int at) {
    int before = at - 1;
    return text.isSameLine(at)
        && text.isCapitalised(before)
        && (!Boundaries.isSentenceStart(text, before)
            || text.tag(before) == Tag.PROPN
            || isCode(text.raw(before)));
  }

  /** Whether the word before is a code in capitals: {@code IC 2083 von Hamburg}. */
  static boolean isCodeBefore(Lexed text, int at) {
    return text.isSameLine(at) && text.at(at - 1).isWord() && isCode(text.raw(at - 1));
  }

  private static boolean isCode(String word) {
    return word.length() >= MIN_CODE
        && word.length() <= MAX_CODE
        && word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a name is the word before and is not said to own what is counted. */
  static boolean isBoundToName(Lexed text, int at) {
    return isAfterName(text, at)
        && text.tag(at - 1) != Tag.NOUN
        && !text.at(at - 1).form().endsWith("s");
  }

  /** {@code "60 Minutes"}, {@code «Resistance 2»}: figures at one end of a title in quotes. */
  static boolean isTitle(Lexed text, int at) {
    return opensTitle(text, at) || closesTitle(text, at) || isQuoted(text, at);
  }

  /** {@code «2083»}. */
  private static boolean isQuoted(Lexed text, int at) {
    return text.isGlued(at)
        && QUOTES.contains(text.raw(at - 1))
        && text.isGlued(at + 1)
        && QUOTES.contains(text.raw(at + 1));
  }

  private static boolean opensTitle(Lexed text, int at) {
    boolean opened = text.isGlued(at) && QUOTES.contains(text.raw(at - 1));
    boolean closed = text.isGlued(at + 2) && QUOTES.contains(text.raw(at + 2));
    boolean name = text.isCapitalised(at + 1) && text.isSameLine(at + 1);
    return opened && name && (closed || text.isGlued(at + 2) && Boundaries.isDash(text, at + 2));
  }

  private static boolean closesTitle(Lexed text, int at) {
    if (!text.isGlued(at + 1) || !QUOTES.contains(text.raw(at + 1))) {
      return false;
    }
    int first = at;
    while (first > at - MAX_TITLE && text.isSameLine(first) && isOfTitle(text, first - 1)) {
      first--;
    }
    return first < at
        && text.isCapitalised(first)
        && text.isGlued(first)
        && QUOTES.contains(text.raw(first - 1));
  }

  /** {@code Min kamp 2}: a name or a noun. */
  private static boolean isOfTitle(Lexed text, int at) {
    return text.isCapitalised(at) || text.tag(at) == Tag.NOUN;
  }

  /** {@code Percostraße 15, 1220 Wien}: figures without groups between a comma and a place. */
  static boolean isPostcode(Lexed text, int at) {
    int length = text.raw(at).length();
    boolean apart =
        (text.is(at - 1, ",") || text.is(at - 1, ":")) && text.isSameLine(at) && !text.isGlued(at);
    int after = at + 2;
    boolean closed = !text.isSameLine(after) || text.at(after).isMark();
    return (length == 4 || length == 5)
        && apart
        && text.isSameLine(at + 1)
        && text.isCapitalised(at + 1)
        && (length == 5 || text.tag(at + 1) == Tag.PROPN || closed && text.tag(at + 1) != Tag.NOUN);
  }
}
