package io.samklang.ingest;

import io.samklang.text.Article;
import io.samklang.text.Problem;
import io.samklang.text.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads files, folders and standard input. What cannot be read becomes a problem, and the rest goes
 * on; no path makes it throw. Stateless.
 */
public final class ArticleReader {
  private static final Format PLAIN_TEXT = PlainTextFormat.plain();
  private static final JsonLinesFormat JSON_LINES = new JsonLinesFormat();
  private static final List<Format> IN_XML =
      List.of(new FeedFormat(), TranslationFormat.xliff(), TranslationFormat.tmx());
  private static final List<Format> FORMATS =
      Stream.of(
              List.of(PLAIN_TEXT, PlainTextFormat.markdown(), JSON_LINES),
              List.of(new SavedPageFormat(), new NewsItemFormat(), new XmlFiles(IN_XML)),
              IN_XML)
          .flatMap(List::stream)
          .toList();

  private static final int OPENING_BYTES = 512;

  private final Limits limits;

  public ArticleReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads all articles.
   *
   * @param paths files, folders, or {@code -} for JSON lines on standard input
   * @param standardInput read to its end if {@code -} is given, else left alone; never closed
   */
  public Batch read(List<String> paths, InputStream standardInput) {
    return read(paths, standardInput, Workers.none());
  }

  /**
   * Reads all articles, one file or some lines a worker at a time.
   *
   * @param paths files, folders, or {@code -} for JSON lines on standard input
   * @param standardInput read to its end if {@code -} is given, else left alone; never closed
   */
  public Batch read(List<String> paths, InputStream standardInput, Workers workers) {
    SourceFinder.Found found =
        new SourceFinder(name -> claimant(name).isPresent(), standardInput).find(paths);
    List<Problem> problems = new ArrayList<>(found.problems());
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Batch batch : read(found.sources(), workers)) {
      problems.addAll(batch.problems());
      batch.articles().forEach(article -> add(article, articles, problems));
    }
    return new Batch(List.copyOf(articles.values()), problems);
  }

  private static void add(Article article, Map<String, Article> articles, List<Problem> problems) {
    Article first = articles.putIfAbsent(article.id(), article);
    if (first != null) {
      String message =
          "repeats the id \"%s\" of %s and is left out; give each article an id of its own";
      problems.add(
          new Problem(
              article.origin().place(), message.formatted(article.id(), first.origin().place())));
    }
  }

  private List<Batch> read(List<Source> sources, Workers workers) {
    List<Optional<Batch>> whole = workers.map(sources, this::whole);
    return IntStream.range(0, sources.size())
        .mapToObj(i -> whole.get(i).orElseGet(() -> lines(sources.get(i), workers)))
        .toList();
  }

  /** What a file holds; empty if it is of lines, which all workers read together. */
  private Optional<Batch> whole(Source source) {
    try {
      Format format = format(source);
      return format == JSON_LINES ? Optional.empty() : Optional.of(format.read(source, limits));
    } catch (IOException e) {
      return Optional.of(unreadable(source, e));
    }
  }

  private Batch lines(Source source, Workers workers) {
    try {
      return JSON_LINES.read(source, limits, workers);
    } catch (IOException e) {
      return unreadable(source, e);
    }
  }

  private static Batch unreadable(Source source, IOException e) {
    return Batch.of(new Problem(source.path(), Refusals.reason(e)));
  }

  private static Format format(Source source) throws IOException {
    if (source instanceof Source.OfStream) {
      return JSON_LINES;
    }
    Optional<Format> claimant = claimant(source.name());
    return claimant.isPresent() ? claimant.get() : recogniser(source);
  }

  private static Optional<Format> claimant(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return FORMATS.stream().filter(format -> format.claims(folded)).findFirst();
  }

  private static Format recogniser(Source source) throws IOException {
    try (InputStream stream = source.open()) {
      byte[] opening = stream.readNBytes(OPENING_BYTES);
      return FORMATS.stream().filter(f -> f.recognises(opening)).findFirst().orElse(PLAIN_TEXT);
    }
  }
}
