package io.samklang.annotate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What the characters of a news text do: blanks, quotes, dashes, brackets, stops. */
final class Marks {
  private static final String OPENING = "\"'`«»„“”‚‘‹›([{¿¡#€$£¥§…,;:!?*•·|<>=&+~";
  private static final String CLOSING = "\"«»“”„‘‹›}…,;:!?*•·|<>=–—&~";
  private static final String DASHES = "-‐‑‒–—−";
  private static final String INVISIBLE = "\u00ad\u200c\u200d\u2060";
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.-?)+");
  private static final Pattern ORDINAL = Pattern.compile("[-–]?\\d{1,4}\\.|[IVXLCDM]{1,7}\\.");

  private Marks() {}

  /** Blanks of every width, line ends and zero-width spaces; not the soft hyphen. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || Character.isISOControl(c);
  }

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0 || isDash(c) || c == '.' || c == '/';
  }

  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Marks of which several in a row are one token. */
  static boolean repeats(char c) {
    return ".-–—*!?=`'".indexOf(c) >= 0;
  }

  /** Marks that stand between two words without blanks. */
  static boolean joins(char c) {
    return "/–—…".indexOf(c) >= 0;
  }

  /** {@code U.}, {@code J.-P.}, {@code z.B.}: single letters with stops. */
  static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  static boolean isOrdinal(String word) {
    return ORDINAL.matcher(word).matches();
  }

  /** The form that models and tables know: composed letters, no soft hyphens or joiners. */
  static String plain(String word) {
    String composed = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    if (composed.chars().noneMatch(c -> INVISIBLE.indexOf(c) >= 0)) {
      return composed;
    }
    StringBuilder kept = new StringBuilder();
    composed.chars().filter(c -> INVISIBLE.indexOf(c) < 0).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
