package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import java.util.List;

/**
 * An article and what was read to be its names.
 *
 * @param names of each sentence, by its index, in order of text, not overlapping
 */
public record NamedArticle(AnnotatedArticle article, List<List<Name>> names) {
  public NamedArticle {
    names = List.copyOf(names);
  }
}
