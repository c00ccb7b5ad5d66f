package io.samklang.name;

import io.samklang.annotate.Token;
import io.samklang.text.Folding;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A token, or a part of one between hyphens: {@code Bac}, {@code Ninh}, {@code provinsen} of {@code
 * Bac Ninh-provinsen}.
 *
 * @param span in the article
 * @param text what stands there
 * @param token index of its token in the sentence
 * @param joined whether a hyphen joins it to the atom before
 */
record Atom(Span span, String text, int token, boolean joined) {
  private static final String HYPHENS = "-‐‑–";

  /** The atoms of tokens, in order. */
  static List<Atom> of(List<Token> tokens) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      addParts(tokens.get(i), i, atoms);
    }
    return atoms;
  }

  private static void addParts(Token token, int index, List<Atom> atoms) {
    String text = token.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || HYPHENS.indexOf(text.charAt(i)) >= 0;
      if (ends && i > start) {
        Span span = new Span(token.span().start() + start, token.span().start() + i);
        atoms.add(new Atom(span, text.substring(start, i), index, start > 0));
      }
      if (ends) {
        start = i + 1;
      }
    }
  }

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether all letters, at least two, are capitals. */
  boolean isAllCapitals() {
    return text.length() > 1
        && text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /**
   * What may be left of it without a genitive: the atom itself, then without {@code 's}, {@code
   * :s}, {@code s} or {@code '}.
   */
  List<Atom> withoutGenitive() {
    List<Atom> all = new ArrayList<>(List.of(this));
    int cut = genitive(Folding.plain(text.substring(Math.max(0, text.length() - 2))));
    if (cut > 0 && text.length() - cut >= 2) {
      all.add(
          new Atom(
              new Span(span.start(), span.end() - cut),
              text.substring(0, text.length() - cut),
              token,
              joined));
    }
    return all;
  }

  private static int genitive(String end) {
    if (end.equals("'s") || end.equals(":s")) {
      return 2;
    }
    return end.endsWith("s") || end.endsWith("'") ? 1 : 0;
  }
}
