package io.samklang.ingest;

import io.samklang.ingest.translation.Segment;
import io.samklang.ingest.translation.TranslationFile;
import io.samklang.ingest.translation.Unit;
import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Problem;
import io.samklang.text.SourceLines;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes articles of the units of a translation file: for each document and language one, a segment
 * a line, all of one event; blocks of one unit are given as aligned. Where the file names the
 * language of the original, the others are its translations. Long documents, as memories are, make
 * several events. An article's id is {@code PATH:LINE#LANGUAGE}.
 */
final class PairedTexts implements TranslationFile.Receiver {
  /** Some ten pages: what is further apart is no context of each other. */
  private static final int LONGEST = 200;

  private final String path;
  private final List<Article> articles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private final Map<LanguageTag, Text> texts = new LinkedHashMap<>();
  private int line = 1;
  private String original = "";
  private int units;

  PairedTexts(String path) {
    this.path = path;
  }

  @Override
  public void document(int line, String original) {
    flush();
    this.line = line;
    this.original = original;
  }

  @Override
  public void unit(Unit unit) {
    if (units == LONGEST) {
      document(unit.line(), original);
    }
    units++;
    for (Segment segment : unit.segments()) {
      LanguageTag.find(segment.language())
          .ifPresentOrElse(
              language -> texts.computeIfAbsent(language, l -> new Text()).add(unit.key(), segment),
              () -> passedOver.merge(segment.language(), 1, Integer::sum));
    }
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /** All articles, and what was left out. */
  Batch batch() {
    flush();
    passedOver.forEach((language, count) -> problems.add(leftOut(language, count)));
    if (articles.isEmpty() && problems.isEmpty()) {
      report(new Problem(path, "holds no translated text; export it with its segments"));
    }
    return new Batch(articles, problems);
  }

  private Problem leftOut(String language, int count) {
    String written = language.isEmpty() ? "no language named" : "\"" + language + "\"";
    return new Problem(
        path,
        "has %d segment%s in %s, which Samklang does not compare"
            .formatted(count, count == 1 ? "" : "s", written));
  }

  private void flush() {
    String document = path + ":" + line;
    Optional<String> source =
        LanguageTag.find(original).filter(texts::containsKey).map(tag -> id(document, tag));
    texts.forEach((language, text) -> articles.add(article(document, language, source, text)));
    texts.clear();
    units = 0;
  }

  private static String id(String document, LanguageTag language) {
    return document + "#" + language.code();
  }

  private Article article(
      String document, LanguageTag language, Optional<String> source, Text text) {
    String id = id(document, language);
    return new Article(
        id,
        new Article.Origin(path, Optional.of(line), new SourceLines(text.marks)),
        text.text.toString(),
        text.blocks,
        new Metadata(
            Optional.empty(),
            Optional.of(language.code()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(document),
            source.filter(other -> !other.equals(id))));
  }

  /** The text of one language as it grows. */
  private static final class Text {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceLines.Mark> marks = new ArrayList<>();

    void add(String unit, Segment segment) {
      int start = text.isEmpty() ? 0 : text.append('\n').length();
      text.append(segment.text());
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.BODY, Optional.of(unit)));
      marks.addAll(segment.lines().shift(start).marks());
    }
  }
}
