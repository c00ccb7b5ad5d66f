package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.text.Span;

/** One checkable statement of one article: a value or a name, and where it stands. */
public sealed interface Fact permits QuantityFact, NameFact {
  AnalysedArticle article();

  Sentence sentence();

  /** The mention that a finding points at: number and counted noun, date, or name. */
  Span mention();

  /** The mention as it stands in the article. */
  default String text() {
    return mention().of(article().article().text());
  }

  /**
   * What is claimed, for people, without inflection or local number format: {@code 18}, {@code ≥
   * 50}, {@code 2025-11-25}.
   */
  String value();
}
