package io.samklang.ingest.html;

import io.samklang.text.SourceLines;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph as a browser would show it: runs of blanks are one, entities are letters.
 *
 * @param text not blank, without blanks around it
 * @param lines where it stands in the markup, offsets counted from the start of {@code text}
 */
public record Paragraph(String text, Kind kind, SourceLines lines) {
  /** What the markup says of a paragraph. */
  public enum Kind {
    TITLE,
    HEADING,
    TEXT,
    CAPTION
  }

  /** A title of a known text; empty where it is blank. */
  public static Optional<Paragraph> title(String text) {
    return Optional.of(text.strip())
        .filter(title -> !title.isEmpty())
        .map(title -> new Paragraph(title, Kind.TITLE, SourceLines.UNKNOWN));
  }

  /** The lines of a text without markup that are not blank. */
  static List<Paragraph> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Paragraph(line, Kind.TEXT, SourceLines.UNKNOWN))
        .toList();
  }
}
