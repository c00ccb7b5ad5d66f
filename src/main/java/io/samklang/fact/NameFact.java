package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.name.Name;
import io.samklang.text.Span;

/**
 * A name at its place.
 *
 * @param value the name in full, or where roles are compared the role
 */
public record NameFact(AnalysedArticle article, Sentence sentence, Name name, String value)
    implements Fact {
  @Override
  public Span mention() {
    return name.span();
  }

  /** One fact a place: the article and the span tell them apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NameFact that
        && article.id().equals(that.article.id())
        && name.span().equals(that.name.span());
  }

  @Override
  public int hashCode() {
    return 31 * article.id().hashCode() + name.span().hashCode();
  }
}
