package io.samklang.name;

/** How two names relate. */
public enum NameRelation {
  /** One entity, whatever the inflection, word order, short form, language or spelling habit. */
  SAME,
  /** One entity, but one of the spellings looks like a slip: Stenson, Stevensen. */
  SPELLING,
  /** One is a place in the other, a part of it or its adjective: Hanoi and Vietnam. */
  RELATED,
  /** They cannot be one. */
  DIFFERENT
}
