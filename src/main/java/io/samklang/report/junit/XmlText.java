package io.samklang.report.junit;

/** Text without what XML 1.0 has no way to write. */
final class XmlText {
  private static final int REPLACEMENT = 0xfffd;

  private XmlText() {}

  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isCharacter(point) ? point : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The production Char of the recommendation. */
  private static boolean isCharacter(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xd7ff
        || point >= 0xe000 && point <= 0xfffd
        || point >= 0x10000;
  }
}
