package io.samklang.quantity.grammar;

import io.samklang.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lexemes. Offsets are those of the text as given; time is linear. */
final class Lexer {
  /**
   * Longer runs of letters are no words: they get an empty form; so no rule can be slow on them.
   */
  private static final int MAX_WORD = 256;

  private final String text;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Lexeme> lex(String text) {
    return new Lexer(text).run();
  }

  private List<Lexeme> run() {
    Lexeme.Gap gap = Lexeme.Gap.BREAK;
    for (Lexeme.Gap skipped = skip(); at < text.length(); skipped = skip()) {
      found.add(next(found.isEmpty() ? gap : skipped));
    }
    return List.copyOf(found);
  }

  private Lexeme.Gap skip() {
    int blanks = 0;
    boolean wide = false;
    boolean broken = false;
    for (; at < text.length() && isBlank(text.charAt(at)); at++) {
      char c = text.charAt(at);
      broken |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
      wide |= c == '\t';
      blanks += isIgnorable(c) ? 0 : 1;
    }
    if (broken) {
      return Lexeme.Gap.BREAK;
    }
    return blanks == 0 ? Lexeme.Gap.NONE : blanks == 1 && !wide ? Lexeme.Gap.ONE : Lexeme.Gap.WIDE;
  }

  private Lexeme next(Lexeme.Gap gap) {
    int start = at;
    int c = text.codePointAt(at);
    if (isDigit(c)) {
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      return lexeme(start, Lexeme.Kind.DIGITS, gap);
    }
    if (Character.isLetter(c)) {
      skipWord();
      return lexeme(start, Lexeme.Kind.WORD, gap);
    }
    at += Character.charCount(c);
    return lexeme(start, Lexeme.Kind.MARK, gap);
  }

  private void skipWord() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c) && !isCombining(c) && !isIgnorable(c)) {
        return;
      }
      at += Character.charCount(c);
    }
  }

  private Lexeme lexeme(int start, Lexeme.Kind kind, Lexeme.Gap gap) {
    String raw = text.substring(start, at);
    boolean word = kind == Lexeme.Kind.WORD;
    String form = word && raw.length() > MAX_WORD ? "" : word ? fold(raw) : raw;
    return new Lexeme(new Span(start, at), kind, form, gap);
  }

  /** The form of a word: lower case, composed, without soft hyphens and zero-width marks. */
  static String fold(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    word.codePoints().filter(c -> !isIgnorable(c)).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c);
  }

  private static boolean isIgnorable(int c) {
    return c == 0xAD || c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF;
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
