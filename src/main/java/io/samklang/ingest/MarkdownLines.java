package io.samklang.ingest;

import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a Markdown text: headings, paragraphs, list items, images. What marks a block is
 * left out of its span; what marks words within it stays, as spans are ranges of the file. One
 * reader reads one text.
 */
final class MarkdownLines {
  private static final Pattern RAW_LINE = Pattern.compile("[^\r\n]*(\r\n|\r|\n|$)");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
  private static final Pattern HEADING =
      Pattern.compile("\\s{0,3}#{1,6}\\s+(?<text>.*?)(\\s+#+)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{2,})\\s*");
  private static final Pattern BREAK = Pattern.compile("\\s{0,3}([-*_]\\s*){3,}|[\\s|:-]+");
  private static final Pattern ITEM = Pattern.compile("\\s*[-*+]\\s+(?=\\S)");
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,9}[.)]\\s+\\S.*");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>+\\s?");
  private static final Pattern IMAGE =
      Pattern.compile("\\s*\\[?!\\[[^\\]]*](\\([^)]*\\)|\\[[^\\]]*])(]\\([^)]*\\))?\\s*");
  private static final Pattern ASIDE =
      Pattern.compile("\\s*(\\[[^\\]]+]:\\s*\\S.*|<[^>]+>|<!--.*-->)\\s*");
  private static final Pattern ENDED = Pattern.compile(".*([.!?…:][»”’\"'“)\\]*_]*|  |\\\\)$");

  private static final Pattern LINE_END = Pattern.compile("[\r\n]+$");

  /** A line that was wrapped is not shorter. */
  private static final int WRAPPED = 55;

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private Optional<Span> paragraph = Optional.empty();
  private boolean fenced;

  private MarkdownLines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    MarkdownLines reader = new MarkdownLines(text);
    int start = FrontMatter.of(text).end();
    Matcher matcher = RAW_LINE.matcher(text);
    while (start < text.length() && matcher.find(start)) {
      reader.read(matcher.start(), matcher.end());
      start = matcher.end();
    }
    reader.flush(Line.Role.TEXT);
    return List.copyOf(reader.lines);
  }

  private void read(int from, int to) {
    String raw = withoutLineEnd(text.substring(from, to));
    Matcher heading = HEADING.matcher(raw);
    if (FENCE.matcher(raw).matches()) {
      flush(Line.Role.TEXT);
      fenced = !fenced;
    } else if (fenced) {
      add(from, to, Line.Role.ASIDE);
    } else if (paragraph.isPresent() && UNDERLINE.matcher(raw).matches()) {
      flush(Line.Role.HEADING);
    } else if (BREAK.matcher(raw).matches() || raw.isBlank()) {
      flush(Line.Role.TEXT);
    } else if (heading.matches()) {
      alone(from + heading.start("text"), from + heading.end("text"), Line.Role.HEADING);
    } else if (IMAGE.matcher(raw).matches()) {
      alone(from, to, Line.Role.IMAGE);
    } else if (ASIDE.matcher(raw).matches()) {
      alone(from, to, Line.Role.ASIDE);
    } else {
      readWords(raw, from, to);
    }
  }

  private void readWords(String raw, int from, int to) {
    Matcher quote = QUOTE.matcher(raw);
    int marks = quote.lookingAt() ? quote.end() : 0;
    String words = raw.substring(marks);
    Matcher item = ITEM.matcher(words);
    boolean begins = item.lookingAt() || NUMBERED.matcher(words).matches();
    if (begins || !goesOn(words)) {
      flush(Line.Role.TEXT);
    }
    int start = from + marks + (item.lookingAt() ? item.end() : 0);
    int paragraphStart = paragraph.map(Span::start).orElse(start);
    paragraph = Optional.of(new Span(paragraphStart, to));
  }

  /** Whether a line goes on with the sentence of the paragraph before it. */
  private boolean goesOn(String words) {
    return paragraph
        .map(span -> withoutLineEnd(span.of(text)))
        .map(MarkdownLines::lastLine)
        .filter(before -> !ENDED.matcher(before).matches())
        .filter(
            before ->
                before.strip().length() >= WRAPPED
                    || Character.isLowerCase(words.strip().codePointAt(0)))
        .isPresent();
  }

  private static String lastLine(String paragraph) {
    int end = Math.max(paragraph.lastIndexOf('\n'), paragraph.lastIndexOf('\r'));
    return paragraph.substring(end + 1);
  }

  private static String withoutLineEnd(String line) {
    return LINE_END.matcher(line).replaceFirst("");
  }

  private void alone(int from, int to, Line.Role role) {
    flush(Line.Role.TEXT);
    add(from, to, role);
  }

  private void flush(Line.Role role) {
    paragraph.ifPresent(span -> add(span.start(), span.end(), role));
    paragraph = Optional.empty();
  }

  private void add(int from, int to, Line.Role role) {
    Line.of(text, from, to, role).ifPresent(lines::add);
  }
}
