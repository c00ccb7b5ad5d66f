package io.samklang.check;

import io.samklang.fact.FactPair;

/**
 * One kind of contradiction. Its class, its page under {@code /checks}, its test and its examples
 * share one name: {@code CountMismatch}, {@code count-mismatch}.
 */
public interface Check {
  /** Kebab-case, as in reports: {@code count-mismatch}. */
  String id();

  /** One line for lists. */
  String summary();

  /** The worst that it reports. */
  default Severity severity() {
    return Severity.ERROR;
  }

  /**
   * Whether a contradiction is of this kind. Of the checks that claim a pair, the first of {@link
   * Checks#all()} has it.
   */
  boolean claims(FactPair pair);
}
