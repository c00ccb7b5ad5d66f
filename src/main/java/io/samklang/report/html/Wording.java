package io.samklang.report.html;

import java.util.Locale;

/** Ids as people read them. */
final class Wording {
  private Wording() {}

  /** {@code count-mismatch} to {@code Count mismatch}. */
  static String checkName(String id) {
    return capitalised(id.replace('-', ' '));
  }

  /** {@code Count} of {@code count-mismatch}, where it is plain that mismatches are listed. */
  static String checkSubject(String id) {
    return checkName(id.replaceFirst("-mismatch$", ""));
  }

  /** {@code 1 event}, {@code 2 events}. */
  static String counted(int count, String noun) {
    return count + " " + noun(count, noun);
  }

  /** {@code event} or {@code events}. */
  static String noun(int count, String noun) {
    return count == 1 ? noun : noun + "s";
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
