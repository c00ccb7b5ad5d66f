package io.samklang.annotate;

import io.samklang.text.Block;
import io.samklang.text.Span;
import java.util.List;

/**
 * A sentence with its tokens and names.
 *
 * @param index 0-based place in the article
 * @param span in the article, without blanks around it
 * @param kind of the block that it stands in
 * @param paragraph 0-based number of the block among those that are read
 */
public record Sentence(
    int index,
    Span span,
    Block.Kind kind,
    int paragraph,
    List<Token> tokens,
    List<NameSpan> names) {
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }
}
