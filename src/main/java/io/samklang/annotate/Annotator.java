package io.samklang.annotate;

import io.samklang.text.Article;
import io.samklang.text.LanguageTag;

/** Finds sentences, tokens, tags and names. Safe for use by several threads. */
public interface Annotator {
  AnnotatedArticle annotate(Article article, LanguageTag language);
}
