package io.samklang.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes words of the three languages so that cognates look alike: accents fall, {@code ø ö æ ä}
 * become {@code o a}, {@code -sjon -tion} one ending, {@code ck c kk} one letter. For comparison
 * only: never shown, and no length is kept.
 */
public final class Folding {
  private Folding() {}

  /**
   * Lower case without accents: {@code Ångström} to {@code angstrom}, {@code Größe} to {@code
   * grosse}.
   */
  public static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      appendPlain(decomposed.charAt(i), out);
    }
    return out.toString();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void appendPlain(char c, StringBuilder out) {
    switch (c) {
      case 'ø' -> out.append('o');
      case 'æ' -> out.append('a');
      case 'œ' -> out.append('o');
      case 'ß' -> out.append("ss");
      case 'đ', 'ð' -> out.append('d');
      case 'ł' -> out.append('l');
      case 'ı' -> out.append('i');
      case '\u00ad', '\u200b', '\u200d', '\ufeff' -> {}
      case '’', '‘', 'ʼ' -> out.append('\'');
      case '‐', '‑', '–' -> out.append('-');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          out.append(c);
        }
      }
    }
  }

  /**
   * {@link #plain} and the spelling habits of cognates: {@code Kommission kommisjon kommission} to
   * one form.
   */
  public static String cognate(String word) {
    String plain = plain(word);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      i += appendCognate(plain, i, out);
    }
    return out.toString();
  }

  /**
   * Appends what the letters at {@code i} fold to; returns how many letters beyond the first were
   * used.
   */
  private static int appendCognate(String word, int i, StringBuilder out) {
    if (word.startsWith("sjon", i) || word.startsWith("tion", i)) {
      out.append("son");
      return 3;
    }
    if (word.startsWith("ssion", i)) {
      out.append("son");
      return 4;
    }
    char c = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
    if (c == next && Character.isLetter(c)) {
      return appendCognate(word, i + 1, out) + 1;
    }
    return appendLetter(c, next, out);
  }

  private static int appendLetter(char c, char next, StringBuilder out) {
    switch (c) {
      case 'c' -> {
        out.append(next == 'e' || next == 'i' ? 's' : 'k');
        return next == 'k' || next == 'h' ? 1 : 0;
      }
      case 'q', 'x', 'z', 'w', 'y', 'j' -> out.append(LETTERS.charAt("qxzwyj".indexOf(c)));
      case 'p' -> {
        out.append(next == 'h' ? 'f' : 'p');
        return next == 'h' ? 1 : 0;
      }
      case 't' -> {
        out.append('t');
        return next == 'h' ? 1 : 0;
      }
      default -> out.append(c);
    }
    return 0;
  }

  private static final String LETTERS = "kksvii";
}
