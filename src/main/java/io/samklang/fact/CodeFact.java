package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.text.Span;

/**
 * A figure that counts nothing, at its place: of a name or a reference, such as the 11 of <i>Apollo
 * 11</i>, the 12 of <i>§ 12</i>, <i>E18</i>.
 *
 * @param figure with the letters joined to it
 * @param mention the figure and the word of the name beside it, if there is one
 * @param value the figure without marks: {@code E18}
 */
public record CodeFact(
    AnalysedArticle article, Sentence sentence, Span figure, Span mention, String value)
    implements Fact {
  /** One fact a place: the article and the span tell them apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CodeFact that
        && article.id().equals(that.article.id())
        && mention.equals(that.mention);
  }

  @Override
  public int hashCode() {
    return 31 * article.id().hashCode() + mention.hashCode();
  }
}
