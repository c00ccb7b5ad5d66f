package io.samklang.fact;

/**
 * What speaks for or against two quantities filling one slot; the weights stand in {@code
 * /fact/slot-model.tsv}.
 */
public enum SlotFeature {
  /** Always 1. */
  BIAS,
  /** Certainty of the alignment of the two sentences. */
  PASSAGE,
  /** Likeness of the two sentences. */
  LIKENESS,
  /** Likeness of the words around the two numbers. */
  CONTEXT,
  /** Both count the same. */
  SAME_SUBJECT,
  /** One counts a kind of what the other counts. */
  RELATED_SUBJECT,
  /** Both say what they count, and nothing joins it. */
  DIFFERENT_SUBJECT,
  /** Same thing, other side. */
  OTHER_SCOPE,
  /** Both are said of one country. */
  SAME_ENTITY,
  /** The country mentioned last before both numbers is one. */
  NEARBY_ENTITY,
  /** The countries mentioned last before the numbers differ. */
  OTHER_NEARBY,
  /** How close the values are: 1 for equal, 0 from a factor of two. */
  CLOSENESS,
  /** Agreeing quantities of the same two sentences, at most two, halved. */
  COMPANY,
  /**
   * Other quantities of the kind that find no partner in the two sentences, at most three, in
   * thirds.
   */
  RIVALS,
  /** The first value stands elsewhere in the second article, or the other way round. */
  ELSEWHERE,
  /** A value of one or two, which is easily an article or a manner of speaking. */
  SMALL,
  /** A claim that is no plain number: about, at least. */
  HEDGED,
  /** Same figures, another scale, bound or unit. */
  TWISTED,
  CARDINAL,
  ORDINAL,
  DATE,
  WEEKDAY,
  DURATION,
  MEASURE
}
