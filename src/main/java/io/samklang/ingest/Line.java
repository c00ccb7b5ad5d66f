package io.samklang.ingest;

import io.samklang.text.Span;
import java.util.Optional;

/**
 * A line of an article that is not blank, or a paragraph where the file is wrapped.
 *
 * @param span where it stands, without blanks and marks around it
 * @param text what stands there
 * @param role what the format says of it
 */
record Line(Span span, String text, Role role) {
  /** What a format says of a line. */
  enum Role {
    /** Nothing. */
    TEXT,
    TITLE,
    HEADING,
    IMAGE,
    CAPTION,
    ASIDE
  }

  /** The line between two offsets, blanks around it cut off; empty where there are only blanks. */
  static Optional<Line> of(String text, int from, int to, Role role) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? Optional.empty()
        : Optional.of(new Line(new Span(start, end), text.substring(start, end), role));
  }

  Line shift(int by) {
    return new Line(span.shift(by), text, role);
  }

  /** Also a blank that does not break, and one of no width. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
