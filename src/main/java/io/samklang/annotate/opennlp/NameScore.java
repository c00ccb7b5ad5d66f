package io.samklang.annotate.opennlp;

import java.util.Locale;

/**
 * How many names were right, by exact span and type.
 *
 * @param right found, and in the corpus
 * @param found by the finder
 * @param expected in the corpus
 */
record NameScore(int right, int found, int expected) {
  static final NameScore NONE = new NameScore(0, 0, 0);

  NameScore plus(NameScore other) {
    return new NameScore(right + other.right, found + other.found, expected + other.expected);
  }

  /** Share of the found that are right, from 0 to 1. */
  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Share of the expected that were found, from 0 to 1. */
  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  /** Harmonic mean of precision and recall, from 0 to 1. */
  double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + expected);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.3f  %.3f  %.3f  %6d", precision(), recall(), f1(), expected);
  }
}
