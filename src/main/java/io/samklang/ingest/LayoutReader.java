package io.samklang.ingest;

import io.samklang.language.FunctionWords;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Block;
import io.samklang.text.Block.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells title, body, captions and furniture apart: first by what each line looks like, then by
 * where it stands. In doubt a line is body.
 */
final class LayoutReader {
  /** A line after an image that is longer than this goes on with the article. */
  private static final int LONGEST_CAPTION = 250;

  /** A page has its frame in short lines; the language of some long ones is the article's. */
  private static final int SAMPLE_LINES = 8;

  private static final int SAMPLE_LENGTH = 400;

  private final List<MarkedLine> lines;
  private final Tail tail;
  private final Head head;

  LayoutReader(List<Line> lines) {
    String language = language(lines);
    this.lines = lines.stream().map(line -> MarkedLine.of(line, language)).toList();
    this.tail = Tail.of(this.lines);
    this.head = Head.of(this.lines.subList(0, tail.start()));
  }

  Layout read() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      blocks.addAll(PictureCredit.apart(lines.get(i).line(), kind(i)));
    }
    return new Layout(blocks, metadata());
  }

  private Kind kind(int i) {
    if (head.isTitle(i)) {
      return Kind.TITLE;
    }
    if (i >= tail.start() || head.furniture().contains(i) || repeatsTitle(i)) {
      return Kind.FURNITURE;
    }
    return switch (lines.get(i).sign()) {
      case TEXT, DATE, BYLINE -> isCaption(i) ? Kind.CAPTION : Kind.BODY;
      case CAPTION -> Kind.CAPTION;
      default -> Kind.FURNITURE;
    };
  }

  private boolean repeatsTitle(int i) {
    return head.title()
        .map(title -> lines.get(title).text().equals(lines.get(i).text()))
        .orElse(false);
  }

  private boolean isCaption(int i) {
    boolean afterPicture = i > 0 && lines.get(i - 1).sign().announcesCaption();
    boolean beforeCredit = i + 1 < lines.size() && lines.get(i + 1).sign() == LineSign.CREDIT;
    String text = lines.get(i).text();
    return text.length() <= LONGEST_CAPTION
        && (afterPicture || beforeCredit || PictureCredit.endsLine(text));
  }

  private Metadata metadata() {
    return new Metadata(
        head.title().map(title -> lines.get(title).text()),
        Optional.empty(),
        published(),
        SourceLine.find(signed(LineSign.SOURCE)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<LocalDate> published() {
    return head.furniture().stream()
        .sorted()
        .map(lines::get)
        .filter(line -> line.sign() == LineSign.DATE)
        .flatMap(line -> DateLine.find(line.text()).stream())
        .map(DateLine::date)
        .findFirst();
  }

  private Stream<String> signed(LineSign sign) {
    return lines.stream().filter(line -> line.sign() == sign).map(MarkedLine::text);
  }

  /** What the words of the longest lines speak for most; empty where they are silent. */
  private static String language(List<Line> lines) {
    String sample =
        lines.stream()
            .map(Line::text)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(SAMPLE_LINES)
            .map(text -> text.substring(0, Math.min(text.length(), SAMPLE_LENGTH)))
            .collect(Collectors.joining("\n"));
    return FunctionWords.standard().weigh(sample).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
