package io.samklang.quantity.grammar;

/**
 * How sure a rule is of a candidate, against another candidate of the same length. From weak to
 * strong.
 */
enum Strength {
  /** A number about which nothing else is known: {@code 2015}. */
  BARE,
  /** The form alone speaks for it: a figure that may be a year. */
  FORM,
  /** A word beside it speaks for it: {@code i 2015}, {@code 2000 Menschen}. */
  CONTEXT,
  /** Nothing else is possible. */
  CERTAIN
}
