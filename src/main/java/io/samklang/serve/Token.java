package io.samklang.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser must know to be answered.
 *
 * @param text letters, digits, {@code -} and {@code _}
 */
record Token(String text) {
  private static final int BYTES = 24;

  static Token random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Takes as long whether a text is wrong at its beginning or its end. */
  boolean matches(String other) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
