package io.samklang.ingest.html;

import io.samklang.text.SourceLines;
import io.samklang.text.SourceLines.Mark;
import java.util.ArrayList;
import java.util.List;

/** The text of one paragraph as it comes in pieces; remembers on which lines they stood. */
final class TextRun {
  /** A paragraph with fewer letters outside of links than this share is a link. */
  private static final double LEAST_OUTSIDE_LINKS = 0.1;

  private static final String BLANKS = " \t\n\r\f";

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private int linked;
  private boolean blankBefore;
  private boolean broken;

  /**
   * Appends a piece, runs of blanks as one.
   *
   * @param line 1-based line of its first character; below 1 if it is not known
   * @param link whether it is part of a link
   */
  void append(String piece, int line, boolean link) {
    int at = line;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (BLANKS.indexOf(c) >= 0) {
        blankBefore = true;
        at += endsLine(piece, i) ? 1 : 0;
      } else {
        append(c, line < 1 ? 0 : at);
        linked += link ? 1 : 0;
      }
    }
  }

  private static boolean endsLine(String piece, int i) {
    char c = piece.charAt(i);
    return c == '\n' || c == '\r' && (i + 1 == piece.length() || piece.charAt(i + 1) != '\n');
  }

  private void append(char c, int line) {
    if (blankBefore && text.length() > 0) {
      text.append(' ');
    }
    blankBefore = false;
    broken = false;
    if (line > 0 && (marks.isEmpty() || marks.get(marks.size() - 1).line() != line)) {
      marks.add(new Mark(text.length(), line));
    }
    text.append(c);
  }

  /** The markup breaks the line here. */
  void breakLine() {
    blankBefore = true;
    broken = true;
  }

  /** Whether the line was broken, and a piece begins something new rather than goes on. */
  boolean endsBefore(String piece) {
    String next = piece.strip();
    if (!broken || next.isEmpty() || isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean unfinished = Character.isLetterOrDigit(last) || last == ',';
    return !unfinished || !Character.isLowerCase(next.codePointAt(0));
  }

  boolean isEmpty() {
    return text.toString().isBlank();
  }

  boolean isOneLink() {
    return text.length() - linked <= LEAST_OUTSIDE_LINKS * text.length() + blanks();
  }

  private long blanks() {
    return text.chars().filter(c -> c == ' ').count();
  }

  String text() {
    return text.toString();
  }

  SourceLines lines() {
    return new SourceLines(marks);
  }
}
