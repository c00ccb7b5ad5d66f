package io.samklang.event;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.Sentence;
import io.samklang.name.Name;
import io.samklang.quantity.Quantity;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import java.util.List;

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
