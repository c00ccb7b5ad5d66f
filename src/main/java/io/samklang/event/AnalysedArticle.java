package io.samklang.event;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.Sentence;
import io.samklang.name.Name;
import io.samklang.quantity.Quantity;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article with everything that was read from it.
 *
 * @param quantities of each sentence, by its index
 * @param names of each sentence, by its index
 */
public record AnalysedArticle(
    AnnotatedArticle annotated, List<List<Quantity>> quantities, List<List<Name>> names) {
  public AnalysedArticle {
    quantities = List.copyOf(quantities);
    names = List.copyOf(names);
  }

  /** The same with other names; such as stand within quantities are left out. */
  public AnalysedArticle withNames(List<List<Name>> others) {
    return new AnalysedArticle(
        annotated,
        quantities,
        IntStream.range(0, others.size())
            .mapToObj(i -> outside(others.get(i), quantities.get(i)))
            .toList());
  }

  /** A weekday, a month or a currency is no name, whatever its capital says. */
  private static List<Name> outside(List<Name> names, List<Quantity> quantities) {
    return names.stream()
        .filter(name -> quantities.stream().noneMatch(q -> q.span().covers(name.span())))
        .toList();
  }

  public Article article() {
    return annotated.article();
  }

  public String id() {
    return article().id();
  }

  public LanguageTag language() {
    return annotated.language();
  }

  public List<Sentence> sentences() {
    return annotated.sentences();
  }

  public List<Quantity> quantitiesOf(Sentence sentence) {
    return quantities.get(sentence.index());
  }

  public List<Name> namesOf(Sentence sentence) {
    return names.get(sentence.index());
  }

  public String textOf(Sentence sentence) {
    return annotated.textOf(sentence);
  }
}
