package io.samklang.ingest;

import io.samklang.ingest.html.Paragraph;
import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.SourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that an article consists of when it was taken out of markup: its paragraphs, each on a
 * line of its own.
 *
 * @param lines one for each paragraph
 * @param origins on which lines of the file they stood
 */
record ExtractedText(String text, List<Line> lines, SourceLines origins) {
  ExtractedText {
    lines = List.copyOf(lines);
  }

  static ExtractedText of(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>();
    List<SourceLines.Mark> marks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      int start = text.isEmpty() ? 0 : text.append('\n').length();
      text.append(paragraph.text());
      marks.addAll(paragraph.lines().shift(start).marks());
      Line.of(paragraph.text(), 0, paragraph.text().length(), role(paragraph))
          .map(line -> line.shift(start))
          .ifPresent(lines::add);
    }
    return new ExtractedText(text.toString(), lines, new SourceLines(marks));
  }

  /**
   * The article of this text.
   *
   * @param origin its file and record; where the paragraphs stood is added
   * @param given what the file says of it; where it says nothing the text does
   */
  Article article(String id, Article.Origin origin, Metadata given) {
    Layout layout = Layout.of(lines);
    return new Article(
        id,
        new Article.Origin(origin.path(), origin.recordLine(), origin.lines().then(origins)),
        text,
        layout.blocks(),
        merged(given, layout.metadata()));
  }

  private static Metadata merged(Metadata given, Metadata found) {
    return new Metadata(
        given.title().or(found::title),
        given.declaredLanguage(),
        given.published().or(found::published),
        given.source().or(found::source),
        given.url(),
        given.event(),
        given.translationOf());
  }

  private static Line.Role role(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case TITLE -> Line.Role.TITLE;
      case HEADING -> Line.Role.HEADING;
      case CAPTION -> Line.Role.CAPTION;
      case TEXT -> Line.Role.TEXT;
    };
  }
}
