package io.samklang.ingest;

import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a plain text. Where a file is wrapped at some column, the lines between two blank
 * ones are taken together.
 */
final class PlainLines {
  private static final Pattern LINE = Pattern.compile("[^\r\n]+");
  private static final Pattern CELL_MARK = Pattern.compile("\\s\\|$");
  private static final Pattern BROKEN_OFF = Pattern.compile("[\\p{L}\\p{N},;–-]$");

  /** So many lines broken off before a small letter are no accident. */
  private static final int FEWEST_BREAKS = 3;

  private static final double BREAK_SHARE = 0.4;

  private PlainLines() {}

  static List<Line> of(String text) {
    List<Line> lines = split(text);
    return isWrapped(text, lines) ? joined(text, lines) : lines;
  }

  private static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      boolean cell = CELL_MARK.matcher(matcher.group().stripTrailing()).find();
      int end = cell ? text.lastIndexOf('|', matcher.end() - 1) : matcher.end();
      Line.of(text, matcher.start(), end, Line.Role.TEXT).ifPresent(lines::add);
    }
    return lines;
  }

  private static boolean isWrapped(String text, List<Line> lines) {
    int neighbours = 0;
    int breaks = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (areNeighbours(text, lines.get(i - 1), lines.get(i))) {
        neighbours++;
        breaks += isBreak(lines.get(i - 1).text(), lines.get(i).text()) ? 1 : 0;
      }
    }
    return breaks >= FEWEST_BREAKS && breaks >= BREAK_SHARE * neighbours;
  }

  private static boolean isBreak(String line, String next) {
    return BROKEN_OFF.matcher(line).find() && Character.isLowerCase(next.codePointAt(0));
  }

  private static boolean areNeighbours(String text, Line line, Line next) {
    String between = text.substring(line.span().end(), next.span().start());
    return between.strip().isEmpty()
        && between.replace("\r\n", "\n").chars().filter(PlainLines::endsLine).count() == 1;
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r';
  }

  private static List<Line> joined(String text, List<Line> lines) {
    List<Line> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && areNeighbours(text, paragraphs.get(last), line)) {
        Span span = paragraphs.get(last).span().union(line.span());
        paragraphs.set(last, new Line(span, span.of(text), Line.Role.TEXT));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }
}
