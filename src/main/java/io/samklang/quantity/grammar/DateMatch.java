package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;

/**
 * A date read at a place.
 *
 * @param from index of its first lexeme
 * @param end index of the lexeme after its last
 */
record DateMatch(int from, int end, DateValue value, Strength strength) {
  static DateMatch certain(int from, int end, DateValue value) {
    return new DateMatch(from, end, value, Strength.CERTAIN);
  }

  DateMatch with(DateValue other) {
    return new DateMatch(from, end, other, strength);
  }

  DateMatch upTo(int otherEnd) {
    return new DateMatch(from, otherEnd, value, strength);
  }

  Quantity.CalendarDate quantity(Lexed text) {
    return new Quantity.CalendarDate(Site.of(text.span(from, end)), value);
  }

  Candidate candidate(Lexed text) {
    return Candidate.of(quantity(text), strength);
  }
}
