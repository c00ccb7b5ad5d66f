package io.samklang.report.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. */
final class Paragraph {
  /** The width that is comfortable to read and that pasted output keeps. */
  static final int WIDTH = 100;

  private Paragraph() {}

  /**
   * A range of a paragraph that stands on one line.
   *
   * @param start offset, inclusive
   * @param end offset, exclusive; blanks at the break are in no line
   */
  record Line(int start, int end) {}

  /** Lines of at most {@code width} columns; a word that is longer is cut. At least one line. */
  static List<Line> lines(String text, int width) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (TerminalText.width(text.substring(start)) > width) {
      int hard = text.offsetByCodePoints(start, width);
      int blank = text.lastIndexOf(' ', hard);
      boolean breaks = blank > start;
      lines.add(new Line(start, breaks ? blank : hard));
      start = breaks ? blank + 1 : hard;
    }
    lines.add(new Line(start, text.length()));
    return lines;
  }

  /** The same, as text, every line behind {@code indent}. */
  static String wrapped(String text, String indent, String nextIndent) {
    StringBuilder out = new StringBuilder();
    for (Line line : lines(text, WIDTH - Math.max(indent.length(), nextIndent.length()))) {
      out.append(out.isEmpty() ? indent : nextIndent)
          .append(text, line.start(), line.end())
          .append('\n');
    }
    return out.toString();
  }
}
