package io.samklang.quantity.grammar;

import io.samklang.quantity.Quantity;
import io.samklang.text.Span;
import java.util.Optional;

/**
 * What a family proposes.
 *
 * @param extent what the candidate takes for itself; longest wins
 * @param strength decides between candidates of one length
 * @param quantity absent where the extent is no quantity at all and nothing may be read in it: a
 *     link, a flight number
 */
record Candidate(Span extent, Strength strength, Optional<Quantity> quantity) {
  static Candidate of(Quantity quantity, Strength strength) {
    return new Candidate(quantity.span(), strength, Optional.of(quantity));
  }

  /** A stretch in which nothing may be read. */
  static Candidate nothing(Span extent) {
    return new Candidate(extent, Strength.CERTAIN, Optional.empty());
  }
}
