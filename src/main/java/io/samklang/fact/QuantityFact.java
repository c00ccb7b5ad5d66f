package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.SparseVector;
import io.samklang.quantity.Counted;
import io.samklang.quantity.Quantity;
import io.samklang.text.Span;

/** A quantity at its place, what it is said of, and the words around it. */
public record QuantityFact(
    AnalysedArticle article,
    Sentence sentence,
    Quantity quantity,
    Subject subject,
    SparseVector context)
    implements Fact {
  /**
   * A mention may grow by the counted noun up to this length; longer ones point at the number
   * alone.
   */
  private static final int LONGEST_MENTION = 40;

  @Override
  public Span mention() {
    Span claimed = quantity.site().claimed();
    Span whole = quantity.counted().map(Counted::span).map(claimed::union).orElse(claimed);
    return whole.length() <= LONGEST_MENTION ? whole : claimed;
  }

  @Override
  public String value() {
    return QuantityText.of(quantity);
  }

  @Override
  public String shown() {
    return QuantityText.shown(quantity);
  }

  /** One fact a place: the article and the span tell them apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof QuantityFact that
        && article.id().equals(that.article.id())
        && quantity.span().equals(that.quantity.span());
  }

  @Override
  public int hashCode() {
    return 31 * article.id().hashCode() + quantity.span().hashCode();
  }
}
