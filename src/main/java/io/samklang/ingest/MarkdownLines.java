package io.samklang.ingest;

import java.util.List;

/** The blocks of a Markdown text. */
final class MarkdownLines {
  private MarkdownLines() {}

  static List<Line> of(String text) {
    return PlainLines.of(text);
  }
}
