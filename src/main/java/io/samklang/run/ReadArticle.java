package io.samklang.run;

import io.samklang.text.ComposedArticle;
import io.samklang.text.LanguageTag;

/** An article in a language that is compared. */
record ReadArticle(ComposedArticle article, LanguageTag language) {
  String id() {
    return article.original().id();
  }
}
