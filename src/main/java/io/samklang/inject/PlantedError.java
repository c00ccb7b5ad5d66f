package io.samklang.inject;

import io.samklang.text.Span;
import java.util.List;

/**
 * An error that was planted, in the articles as they stand in the injected batch.
 *
 * @param kind as {@link ErrorKind#word()} writes it; benchmarks of other make may have others
 * @param article path relative to the folder of the articles, with {@code :LINE} for a record
 * @param span of the wrong words
 * @param was what stood there
 * @param now what stands there
 * @param partners passages of other articles that still say what was right, at least one
 */
public record PlantedError(
    String kind, String article, Span span, String was, String now, List<Passage> partners) {
  public PlantedError {
    partners = List.copyOf(partners);
  }

  /**
   * A passage of an article.
   *
   * @param article as above
   */
  public record Passage(String article, Span span) {}
}
