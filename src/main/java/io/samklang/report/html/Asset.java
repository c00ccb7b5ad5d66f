package io.samklang.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script of our own that stands in the page.
 *
 * @param text with line feeds, as browsers read it
 */
record Asset(String text) {
  /**
   * Reads a resource of the folder {@code report}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Asset read(String name) {
    try (InputStream stream = Asset.class.getResourceAsStream("/report/" + name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such resource: report/" + name);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Asset(text.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read report/" + name, e);
    }
  }

  /** As a content security policy names it, so that this text alone may run or style. */
  String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
