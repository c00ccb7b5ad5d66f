package io.samklang.review;

import java.util.regex.Pattern;

/** How a fingerprint is written. */
final class Fingerprints {
  private static final int HALF = 8;

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{16}");

  private Fingerprints() {}

  /** The half that stands for check, subject, values and languages. */
  static String meaningOf(String fingerprint) {
    return fingerprint.substring(0, Math.min(HALF, fingerprint.length()));
  }

  static boolean isOne(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** Throws {@link IllegalArgumentException} if {@code text} is none. */
  static void check(String text) {
    if (!isOne(text)) {
      throw new IllegalArgumentException("no fingerprint: " + text);
    }
  }
}
