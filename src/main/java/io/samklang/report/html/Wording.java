package io.samklang.report.html;

import java.util.Locale;

/** Ids as people read them. */
final class Wording {
  private Wording() {}

  /** {@code count-mismatch} to {@code Count mismatch}. */
  static String checkName(String id) {
    return capitalised(id.replace('-', ' '));
  }

  /** {@code 1 event}, {@code 2 events}. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
