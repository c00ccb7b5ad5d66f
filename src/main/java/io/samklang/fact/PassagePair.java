package io.samklang.fact;

import java.util.Locale;

/**
 * Two sentences of two articles that are held to state the same.
 *
 * @param a index of the sentence in the first article
 * @param b index of the sentence in the second article
 * @param likeness cosine of their features, 0 to 1
 * @param score how sure the alignment is, 0 to 1
 */
public record PassagePair(int a, int b, double likeness, double score) {
  /** So sure that hardly any alignment is wrong, and as likely right as wrong. */
  private static final double CLEAR = 0.9;

  private static final double LIKELY = 0.5;

  /** For people: how sure it is that the sentences state the same, and what that rests on. */
  String reason() {
    String sureness = score >= CLEAR ? "clearly" : score >= LIKELY ? "probably" : "perhaps";
    return String.format(
        Locale.ROOT,
        "the sentences %s report the same (alignment %.2f, %.0f %% alike in words and names)",
        sureness,
        score,
        100 * likeness);
  }
}
