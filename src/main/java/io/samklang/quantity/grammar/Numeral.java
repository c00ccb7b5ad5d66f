package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import java.math.BigDecimal;

/**
 * A number at a place of a text, before hedges and units are looked at.
 *
 * @param from index of its first lexeme
 * @param end index of the lexeme after the last
 */
record Numeral(int from, int end, Amount amount, Form form) {
  /** How a number is written. */
  enum Form {
    FIGURES,
    WORDS,
    /** One word that is the indefinite article too: a number only where something else says so. */
    ARTICLE,
    /** {@code titalls}, {@code ein paar}: an interval. */
    VAGUE
  }

  boolean is(Form other) {
    return form == other;
  }

  /** The same number times {@code factor}, ending at {@code end}. */
  Numeral times(BigDecimal factor, int end) {
    Form scaled = form == Form.ARTICLE ? Form.WORDS : form;
    return new Numeral(from, end, Amounts.times(amount, factor), scaled);
  }
}
