package io.samklang.event;

import io.samklang.text.Article;
import io.samklang.text.LanguageTag;

/**
 * As much of an article as tells which event it reports; a batch of any size has room for them.
 *
 * @param whole the features of the whole article
 */
public record Outline(Article article, LanguageTag language, SparseVector whole) {
  public String id() {
    return article.id();
  }
}
