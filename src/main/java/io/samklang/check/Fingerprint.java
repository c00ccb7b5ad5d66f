package io.samklang.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Identity of a finding by meaning: its check, what it is about, the values and the articles; no
 * lines, no order.
 */
final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(String check, String subject, Set<String> values, Set<String> articles) {
    String meaning =
        String.join(
            "\u0000",
            check,
            subject,
            String.join("\u0001", values),
            String.join("\u0001", articles));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(meaning.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
