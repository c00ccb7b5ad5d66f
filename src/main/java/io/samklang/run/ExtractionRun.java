package io.samklang.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Batch;
import io.samklang.ingest.TextLines;
import io.samklang.language.LanguageJudge;
import io.samklang.language.LanguageVerdict;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The quantities and names of many texts, read on several threads, in the order of the texts. Only
 * a chunk of texts is under way at a time.
 */
public final class ExtractionRun {
  /** Keeps a dozen threads busy, and the memory small. */
  private static final int CHUNK = 256;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final ArticleReader reader;
  private final LanguageJudge languages;
  private final Extraction extraction;
  private final int jobs;

  public ExtractionRun(
      ArticleReader reader, LanguageJudge languages, Extraction extraction, int jobs) {
    this.reader = reader;
    this.languages = languages;
    this.extraction = extraction;
    this.jobs = jobs;
  }

  /** Takes what a run reads, in order, from one thread. */
  public interface Results {
    /** One JSON object, without line end. */
    void object(String json);

    /** What could not be read or used. */
    void problem(Problem problem);

    /** After some objects: whether anybody still reads them. */
    boolean wantsMore();
  }

  private record Extracted(Optional<String> object, Optional<Problem> problem) {}

  /**
   * One object for each line, also for one that is empty or could not be read.
   *
   * @param written day that relative dates are said from
   * @throws IOException if the lines cannot be read on
   */
  public void lines(
      TextLines lines, LanguageTag language, Optional<LocalDate> written, Results results)
      throws IOException {
    try (OrderedPool pool = new OrderedPool(jobs)) {
      List<TextLines.Numbered> chunk = lines.next(CHUNK);
      while (!chunk.isEmpty()
          && extract(chunk, line -> line(line, language, written), pool, results)) {
        chunk = lines.next(CHUNK);
      }
    }
  }

  private Extracted line(
      TextLines.Numbered line, LanguageTag language, Optional<LocalDate> written) {
    ObjectNode node = extraction.extract(line.number(), line.text(), language, written);
    return new Extracted(Optional.of(json(node)), line.problem());
  }

  /**
   * One object for each article in a language that is compared; the others are problems.
   *
   * @param standardInput read if {@code -} is among the paths
   * @return how many objects there were
   */
  public int articles(List<String> paths, InputStream standardInput, Results results) {
    Batch batch = reader.read(paths, standardInput);
    batch.problems().forEach(results::problem);
    CountedResults counted = new CountedResults(results);
    try (OrderedPool pool = new OrderedPool(jobs)) {
      boolean more = true;
      for (int i = 0; more && i < batch.articles().size(); i += CHUNK) {
        int end = Math.min(batch.articles().size(), i + CHUNK);
        more = extract(batch.articles().subList(i, end), this::article, pool, counted);
      }
    }
    return counted.objects;
  }

  private Extracted article(Article article) {
    LanguageVerdict verdict = languages.judge(article);
    return new Extracted(
        verdict.language().map(language -> json(extraction.extract(article, language))),
        verdict.problem());
  }

  private static <T> boolean extract(
      List<T> texts, Function<T, Extracted> reading, OrderedPool pool, Results results) {
    for (Extracted extracted : pool.map(texts, reading)) {
      extracted.problem().ifPresent(results::problem);
      extracted.object().ifPresent(results::object);
    }
    return results.wantsMore();
  }

  private static String json(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON that cannot be written", e);
    }
  }

  private static final class CountedResults implements Results {
    private final Results results;
    private int objects;

    CountedResults(Results results) {
      this.results = results;
    }

    @Override
    public void object(String json) {
      objects++;
      results.object(json);
    }

    @Override
    public void problem(Problem problem) {
      results.problem(problem);
    }

    @Override
    public boolean wantsMore() {
      return results.wantsMore();
    }
  }
}
