package io.samklang.quantity;

/** What the words around a number claimed of it. */
public enum Precision {
  /** The number alone. */
  EXACT,
  /** About, around, nearly, barely, a good: the bounds of the amount say what that admits. */
  APPROXIMATE,
  /** More than, over, at least: the value is a lower bound. */
  AT_LEAST,
  /** Less than, under, at most, up to: the value is an upper bound. */
  AT_MOST,
  /** From one number to another. */
  BETWEEN
}
