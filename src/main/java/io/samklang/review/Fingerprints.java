package io.samklang.review;

import java.util.regex.Pattern;

/** How a fingerprint is written. */
final class Fingerprints {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{16}");

  private Fingerprints() {}

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
