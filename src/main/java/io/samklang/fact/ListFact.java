package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.name.Name;
import io.samklang.text.Span;
import java.util.List;

/**
 * The whole of a list of names at its place: <i>Norge, Sverige og Danmark</i>.
 *
 * @param names at least two, in order of place
 * @param open whether the words around it say that there are more: <i>among others</i>
 */
public record ListFact(AnalysedArticle article, Sentence sentence, List<Name> names, boolean open)
    implements Fact {
  public ListFact {
    names = List.copyOf(names);
  }

  /** From the first name to the last. */
  @Override
  public Span mention() {
    return names.get(0).span().union(names.get(names.size() - 1).span());
  }

  /** The names in full, in no language's order: {@code Denmark, Norway, Sweden}. */
  @Override
  public String value() {
    return String.join(", ", names.stream().map(EntityText::of).sorted().toList());
  }

  /** One fact a place: the article and the span tell them apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ListFact that
        && article.id().equals(that.article.id())
        && mention().equals(that.mention());
  }

  @Override
  public int hashCode() {
    return 31 * article.id().hashCode() + mention().hashCode();
  }
}
