package io.samklang.fact;

import io.samklang.quantity.Comparison;
import java.util.List;

/**
 * Two facts of two articles that fill one slot, and how they compare.
 *
 * @param score how sure it is that they fill one slot, 0 to 1
 * @param reasons why they were held to state the same, for people
 */
public record FactPair(
    Fact a,
    Fact b,
    Comparison comparison,
    PassagePair passages,
    double score,
    List<String> reasons) {
  public FactPair {
    reasons = List.copyOf(reasons);
  }

  public boolean contradicts() {
    return comparison.outcome() == Comparison.Outcome.CONTRADICTS;
  }
}
