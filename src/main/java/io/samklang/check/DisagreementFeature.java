package io.samklang.check;

/**
 * What speaks for a disagreement being one, beyond the pair of facts that shows it best. The
 * weights stand in {@code /check/quantity-disagreement-model.tsv} and {@code
 * /check/name-disagreement-model.tsv}.
 */
public enum DisagreementFeature {
  /** Always 1. */
  BIAS,
  /** Log odds of the surest pair of contradicting facts, -6 to 6. */
  BEST,
  /** Log odds of the next surest pair of it plus 6; 0 if there is none. */
  SECOND,
  /** How sure it is that facts of one side are one, 0 to 1. */
  UNITED,
  /**
   * How sure it is that a further article agrees with one side, where two contradict each other.
   */
  SUPPORTED,
  /** More than two values, however they are spelled. */
  SPLIT,
  /** The event has two articles only: no third can take part. */
  PAIR_ONLY
}
