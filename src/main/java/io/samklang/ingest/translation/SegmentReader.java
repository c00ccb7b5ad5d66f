package io.samklang.ingest.translation;

import io.samklang.text.SourceLines;
import io.samklang.text.SourceLines.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Takes down the text of segments, without what stands for formatting codes. One reader takes down
 * the parts of one text.
 */
final class SegmentReader {
  /** Elements of XLIFF and TMX whose content is code of the original format. */
  private static final Set<String> CODES =
      Set.of("bpt", "ept", "it", "ph", "ut", "x", "bx", "ex", "sc", "ec", "sm", "em", "note");

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final int longest;
  private boolean blankBefore;

  SegmentReader(int longest) {
    this.longest = longest;
  }

  /** Reads to the end of the element that the cursor stands on the start of. */
  void read(MarkupCursor cursor) throws XMLStreamException {
    blankBefore = true;
    int depth = 1;
    int line = cursor.line();
    while (depth > 0) {
      switch (cursor.next()) {
        case START -> depth += enter(cursor) ? 1 : 0;
        case END -> depth--;
        case TEXT -> append(cursor, line);
        case FILE_END -> throw cursor.error("ends within a segment");
        case OTHER -> {}
      }
      line = cursor.line();
    }
  }

  private boolean enter(MarkupCursor cursor) throws XMLStreamException {
    if (CODES.contains(cursor.name())) {
      cursor.skip();
      return false;
    }
    return true;
  }

  private void append(MarkupCursor cursor, int line) throws XMLStreamException {
    String piece = cursor.text();
    if (text.length() + piece.length() > longest) {
      throw cursor.error("has a segment of more than " + longest + " characters");
    }
    int at = line;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      at += c == '\n' ? 1 : 0;
      if (Character.isWhitespace(c)) {
        blankBefore = true;
      } else {
        append(c, at);
      }
    }
  }

  private void append(char c, int line) {
    if (blankBefore && text.length() > 0) {
      text.append(' ');
    }
    blankBefore = false;
    if (marks.isEmpty() || marks.get(marks.size() - 1).line() != line) {
      marks.add(new Mark(text.length(), line));
    }
    text.append(c);
  }

  /** What was taken down; empty if there is only code and blanks. */
  Optional<Segment> segment(String language) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Segment(language, text.toString(), new SourceLines(marks)));
  }
}
