package io.samklang.ingest;

import io.samklang.text.Article;
import io.samklang.text.Problem;
import java.util.List;

/**
 * What was read.
 *
 * @param articles in the order of the paths given; within a folder by path; ids are unique
 * @param problems what could not be read, in the order it was met
 */
public record Batch(List<Article> articles, List<Problem> problems) {
  public Batch {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  static Batch of(Article article) {
    return new Batch(List.of(article), List.of());
  }

  /** All of them, one after the other. */
  static Batch of(List<Batch> parts) {
    return new Batch(
        parts.stream().flatMap(part -> part.articles().stream()).toList(),
        parts.stream().flatMap(part -> part.problems().stream()).toList());
  }

  static Batch of(Problem problem) {
    return new Batch(List.of(), List.of(problem));
  }
}
