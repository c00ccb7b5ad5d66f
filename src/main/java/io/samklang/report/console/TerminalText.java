package io.samklang.report.console;

import java.util.stream.Collectors;

/**
 * Text of articles made fit for a terminal: no escape sequences, no line ends, nothing that turns
 * the direction of what follows.
 */
final class TerminalText {
  private TerminalText() {}

  /** On one line; runs of blanks become one space, those at the ends are kept as one. */
  static String clean(String text) {
    String safe =
        text.codePoints()
            .filter(c -> !isInvisible(c))
            .mapToObj(c -> isBlank(c) ? " " : Character.toString(c))
            .collect(Collectors.joining());
    return safe.replaceAll(" {2,}", " ");
  }

  private static boolean isBlank(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || Character.getType(c) == Character.SURROGATE;
  }

  /** Marks of direction, soft hyphen, byte order mark; the joiner of emoji may stay. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != '\u200d';
  }

  /** How many columns a text takes, wide letters counted as one. */
  static int width(String text) {
    return (int) text.codePoints().filter(c -> !combines(c)).count();
  }

  private static boolean combines(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
