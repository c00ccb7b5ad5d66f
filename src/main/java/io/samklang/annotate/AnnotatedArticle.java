package io.samklang.annotate;

import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import java.util.List;

/**
 * An article with its language and sentences. Furniture has no sentences.
 *
 * @param sentences in order of text
 */
public record AnnotatedArticle(Article article, LanguageTag language, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }

  public String textOf(Sentence sentence) {
    return sentence.span().of(article.text());
  }
}
