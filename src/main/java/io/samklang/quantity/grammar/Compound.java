package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.CompoundWords.Part;
import java.util.Optional;

/**
 * A compound whose first part is a number, before the words around it are looked at.
 *
 * @param from index of its first lexeme
 * @param end index of the lexeme after its last
 * @param part what the second part makes of the number
 * @param inside what the compound itself says that it counts
 */
record Compound(int from, int end, Amount amount, Part part, Optional<Counted> inside) {
  static Compound of(int from, int end, Amount amount, Part part) {
    return new Compound(from, end, amount, part, Optional.empty());
  }

  /** The same compound as the end of a range that begins with lexeme {@code start}. */
  Compound ranged(int start, Amount range) {
    return new Compound(start, end, range, part, inside);
  }
}
