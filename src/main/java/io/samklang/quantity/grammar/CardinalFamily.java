package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import java.util.Optional;
import java.util.function.Consumer;

/** Numbers in words. */
final class CardinalFamily implements Family {
  private final NumberWords words;

  CardinalFamily(NumberWords words) {
    this.words = words;
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      words
          .find(text, i, true)
          .filter(m -> !m.ordinal() && !m.article())
          .ifPresent(
              m ->
                  out.accept(
                      Candidate.of(
                          new Quantity.Cardinal(
                              Site.of(text.span(from, m.end())),
                              Optional.of(Amount.exact(m.value())),
                              Optional.empty()),
                          Strength.FORM)));
    }
  }
}
