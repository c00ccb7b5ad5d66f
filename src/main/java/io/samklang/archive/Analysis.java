package io.samklang.archive;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.name.Name;
import io.samklang.quantity.Quantity;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import java.util.List;

/**
 * What was read of an article, without the article itself; spans are those of its composed text.
 */
record Analysis(
    LanguageTag language,
    List<Sentence> sentences,
    List<List<Quantity>> quantities,
    List<List<Name>> names) {
  static Analysis of(AnalysedArticle article) {
    return new Analysis(
        article.language(), article.sentences(), article.quantities(), article.names());
  }

  AnalysedArticle of(Article composed) {
    return new AnalysedArticle(
        new AnnotatedArticle(composed, language, sentences), quantities, names);
  }
}
