package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.text.Span;

/** One checkable statement of one article: a value, a name or a list, and where it stands. */
public sealed interface Fact permits QuantityFact, CodeFact, NameFact, ListFact {
  AnalysedArticle article();

  Sentence sentence();

  /** The mention that a finding points at: number and counted noun, date, name, or list. */
  Span mention();

  /** The mention as it stands in the article. */
  default String text() {
    return mention().of(article().article().text());
  }

  /**
   * What is claimed, without inflection or local number format: {@code 18}, {@code at least 50},
   * {@code 25 November}, and {@code 300 NOK} of {@code 300 kroner}, where that is likeliest.
   */
  String value();

  /** The value for people, who are told no more than the article says: {@code 300 crowns}. */
  default String shown() {
    return value();
  }
}
