package io.samklang.fact;

/**
 * Two sentences of two articles that are held to state the same.
 *
 * @param a index of the sentence in the first article
 * @param b index of the sentence in the second article
 * @param likeness cosine of their features, 0 to 1
 * @param score how sure the alignment is, 0 to 1
 */
public record PassagePair(int a, int b, double likeness, double score) {}
