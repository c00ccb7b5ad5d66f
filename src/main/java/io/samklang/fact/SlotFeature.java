package io.samklang.fact;

/**
 * What speaks for or against two quantities, or two names, filling one slot. The weights stand in
 * {@code /fact/slot-model.tsv} and {@code /fact/name-model.tsv}.
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
  /** What is fewer is said of a kind of what the other is said of: lorries among vehicles. */
  PART,
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
  /**
   * The same or a related thing counted, without hedges, with values of ten and more that lie close
   * together: chance makes few of these.
   */
  NEAR_MISS,
  /**
   * How far the articles are from translating each other, 0 to 1; 0 too where the values are a near
   * miss.
   */
  INDEPENDENT,
  /** Agreeing quantities, or names, of the same two sentences, at most two, halved. */
  COMPANY,
  /**
   * Other quantities of the kind that find no partner in the two sentences, at most three, in
   * thirds.
   */
  RIVALS,
  /** How sure it is that one of the two agrees with another quantity of the other article. */
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
  MEASURE,
  /** Names of organisations or places share a word: they may be one, translated. */
  TRANSLATION,
  /** The names of two persons share a part: a surname, a given name. */
  SHARED_PART,
  /** Neither value, or name, stands anywhere in the other article. */
  BOTH_ABSENT,
  /** Both stand elsewhere in the other article: it left one of them out, or they were mixed up. */
  BOTH_KNOWN,
  /** Neither stands in any other article of the event. */
  BOTH_ALONE,
  /** One stands in no other article of the event, the other in a third one too. */
  ONE_ALONE,
  /**
   * Two persons in surely aligned sentences of translations, one of them in no other article of the
   * event, and no other name of the sentences lacks a partner.
   */
  LONE_PERSONS,
  /** Both stand in third articles. */
  BOTH_ATTESTED,
  /** The words before both mean the same. */
  SAME_BEFORE,
  /** The words after both mean the same. */
  SAME_AFTER,
  /** Names of several words that differ in one. */
  ONE_WORD_APART,
  /** Both names have the same role beside them. */
  SAME_ROLE,
  /** Their roles are not the same. */
  OTHER_ROLE,
  /** Both entities are known by name in several languages. */
  KNOWN_ENTITIES,
  /** One of the two is known, the other not. */
  HALF_KNOWN,
  /** What the names do not share is spelt nearly alike. */
  ALIKE,
  /** The finders disagree about what kind of name they are. */
  OTHER_TYPE,
  PERSON,
  PLACE
}
