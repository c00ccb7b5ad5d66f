package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import java.util.List;
import java.util.Optional;

/**
 * Leads the name spans of an article to names with their canonical form. Safe for use by several
 * threads.
 */
public final class NameReader {
  /** The names of each sentence, by its index, in order of text. */
  public List<List<Name>> read(AnnotatedArticle article) {
    String text = article.article().text();
    return article.sentences().stream()
        .map(
            s ->
                s.names().stream()
                    .map(
                        n ->
                            new Name(
                                n.span(),
                                n.type(),
                                n.span().of(text),
                                n.span().of(text),
                                Optional.empty(),
                                Optional.empty(),
                                false))
                    .toList())
        .toList();
  }
}
