package io.samklang.report.sarif;

import java.nio.charset.StandardCharsets;

/** Paths as references of URIs. */
final class ArtifactUri {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private ArtifactUri() {}

  /** A path with {@code /} between folders, and what has a meaning in a URI in percents. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte unit : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      int value = Byte.toUnsignedInt(unit);
      if (PLAIN.indexOf(value) >= 0) {
        uri.append((char) value);
      } else {
        uri.append('%').append(hex(value >> 4)).append(hex(value & 0xf));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
