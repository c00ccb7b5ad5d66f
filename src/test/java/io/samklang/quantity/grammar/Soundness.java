package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Quantity;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.List;
import java.util.Optional;

/** What holds of the quantities of any text: spans inside it, in order, not overlapping. */
final class Soundness {
  private final GrammarQuantityReader reader = new GrammarQuantityReader();

  /** Reads a text and fails where something cannot be. */
  void check(String text, LanguageTag language) {
    int end = 0;
    for (Quantity quantity : reader.read(text, List.of(), language, Optional.empty())) {
      Span span = quantity.span();
      assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(span.end())
          .as(text)
          .isLessThanOrEqualTo(text.length())
          .isGreaterThan(span.start());
      quantity
          .counted()
          .ifPresent(c -> assertThat(c.span().end()).as(text).isLessThanOrEqualTo(text.length()));
      end = span.end();
    }
  }
}
