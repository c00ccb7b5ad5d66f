package io.samklang.report.markdown;

/** Text of an article as text: no markup, no link, no mention of a person. */
final class MarkdownText {
  private static final String MARKUP = "\\`*_{}[]()#+!|~>-";

  private MarkdownText() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.strip().codePoints().forEach(point -> append(point, out));
    return out.toString();
  }

  private static void append(int point, StringBuilder out) {
    if (point == '<') {
      out.append("&lt;");
    } else if (point == '&') {
      out.append("&amp;");
    } else if (point == '@') {
      out.append("&#64;");
    } else if (Character.isISOControl(point)) {
      out.append(' ');
    } else if (point < 0x80 && MARKUP.indexOf(point) >= 0) {
      out.append('\\').appendCodePoint(point);
    } else {
      out.appendCodePoint(point);
    }
  }
}
