package io.samklang.fact;

/**
 * What speaks for two sentences stating the same. The weights stand in {@code
 * /fact/passage-model.tsv}. A certainty is that of the round before.
 */
public enum PassageFeature {
  /** Always 1. */
  BIAS,
  /** Cosine of the two sentences. */
  LIKENESS,
  /** How far the likeness stands above the next best of the row or column where it does so less. */
  LEAST_MARGIN,
  /** The same, where it does so more. */
  MOST_MARGIN,
  /** Certainty of the two sentences before. */
  BEFORE,
  /** Certainty of the two sentences after. */
  AFTER,
  /** Both at once: the product of the two. */
  BETWEEN,
  /** Highest certainty of sentences close by in the same direction, with one left out. */
  NEAR,
  /**
   * Certainty that one of the two belongs to the other's neighbour, as far as nothing else does: a
   * sentence that the other article parts in two.
   */
  PARTED,
  /** Both begin their articles. */
  BOTH_FIRST
}
