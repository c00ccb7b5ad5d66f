package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.text.Span;
import java.util.Optional;

/**
 * A number or range with its unit, as it stands in a text.
 *
 * @param from index of the first lexeme of number, sign or currency
 * @param end index of the lexeme after number and unit
 * @param amount with what the words around it claim
 * @param hedge where those words stand
 */
record Claim(
    int from, int end, Amount amount, Form form, Optional<UnitWord> unit, Optional<Span> hedge) {
  static Claim of(Numeral numeral) {
    return new Claim(
        numeral.from(),
        numeral.end(),
        numeral.amount(),
        numeral.form(),
        Optional.empty(),
        Optional.empty());
  }

  Claim from(int start) {
    return new Claim(start, end, amount, form, unit, hedge);
  }

  Claim to(int newEnd) {
    return new Claim(from, newEnd, amount, form, unit, hedge);
  }

  Claim withUnit(UnitWord word, int newEnd) {
    return new Claim(from, newEnd, amount, form, Optional.of(word), hedge);
  }

  Claim claiming(Amount claimed) {
    return new Claim(from, end, claimed, form, unit, hedge);
  }

  Claim hedgedBy(Span words) {
    Span all = hedge.map(words::union).orElse(words);
    return new Claim(from, end, amount, form, unit, Optional.of(all));
  }
}
