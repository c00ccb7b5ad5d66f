package io.samklang.fact;

/** How what two values are said of relates. */
enum SubjectRelation {
  /** A concept, or the word itself, is the same. */
  SAME,
  /** One is a kind of the other: town, locality. */
  RELATED,
  /** At least one is not said or not known. */
  UNKNOWN,
  /** Both are known, and nothing joins them. */
  DIFFERENT,
  /** Same thing, but of different sides: Japanese towns, Vietnamese towns. */
  OTHER_SCOPE
}
