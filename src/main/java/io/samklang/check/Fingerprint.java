package io.samklang.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Identity of a finding by meaning: its check, what it is about, the values and the articles; no
 * lines, no order.
 */
final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(String check, String subject, List<Mention> mentions) {
    String values = joined(mentions.stream().map(Mention::value));
    String articles = joined(mentions.stream().map(Mention::article));
    String meaning = String.join("\u0000", check, subject, values, articles);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(meaning.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String joined(Stream<String> parts) {
    return parts.distinct().sorted().collect(Collectors.joining("\u0001"));
  }
}
