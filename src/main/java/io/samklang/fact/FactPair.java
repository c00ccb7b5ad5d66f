package io.samklang.fact;

import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import java.util.List;
import java.util.Map;

/**
 * Two facts of two articles that fill one slot, and how they compare.
 *
 * @param score how sure it is that they fill one slot, 0 to 1
 * @param reasons why they were held to state the same, for people
 * @param features what the score was computed from; empty for agreeing facts and names
 */
public record FactPair(
    Fact a,
    Fact b,
    Comparison comparison,
    PassagePair passages,
    double score,
    List<String> reasons,
    Map<SlotFeature, Double> features) {
  public FactPair {
    reasons = List.copyOf(reasons);
  }

  /** Two facts of aligned passages that say the same. */
  static FactPair agreeing(Fact a, Fact b, PassagePair passages) {
    Comparison same = new Comparison(Outcome.AGREES, Cause.SAME_VALUE, List.of());
    return new FactPair(a, b, same, passages, passages.score(), List.of(), Map.of());
  }

  public boolean contradicts() {
    return comparison.outcome() == Outcome.CONTRADICTS;
  }
}
