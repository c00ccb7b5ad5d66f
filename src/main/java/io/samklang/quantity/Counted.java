package io.samklang.quantity;

import io.samklang.text.Span;
import java.util.List;

/**
 * What a number counts: the noun phrase around it.
 *
 * @param span of the phrase without the number, as short as it can be: {@code japanske lokaliteter}
 * @param head the noun as it stands, or the last modifier where the noun is left out ({@code 18
 *     japanske})
 * @param modifiers words that narrow the head, as they stand: {@code japanske}; those of a
 *     complement after it too ({@code fra Japan}: {@code Japan})
 * @param others further heads joined by and: {@code provinser och städer}
 */
public record Counted(Span span, String head, List<String> modifiers, List<String> others) {
  public Counted {
    modifiers = List.copyOf(modifiers);
    others = List.copyOf(others);
  }

  public Counted shift(int by) {
    return new Counted(span.shift(by), head, modifiers, others);
  }
}
