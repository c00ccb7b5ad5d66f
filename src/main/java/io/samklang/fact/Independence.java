package io.samklang.fact;

import io.samklang.event.AnalysedArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far two articles are from translating each other. A translation, however much of it was left
 * out, has a partner for two fifths of the sentences of one side at least; reports of different
 * reporters have fewer, and what they say of one topic is rarely of one slot.
 */
final class Independence {
  private static final double ALIGNED = 0.5;

  /** The share of aligned sentences from which on articles are held to be translations. */
  private static final double TRANSLATED = 0.4;

  private Independence() {}

  /** 0 for translations to 1 for articles without an aligned sentence. */
  static double of(AnalysedArticle a, AnalysedArticle b, List<PassagePair> passages) {
    Set<Integer> ofA = new HashSet<>();
    Set<Integer> ofB = new HashSet<>();
    for (PassagePair pair : passages) {
      if (pair.score() >= ALIGNED) {
        ofA.add(pair.a());
        ofB.add(pair.b());
      }
    }
    double share = Math.max(share(ofA, a), share(ofB, b));
    return Math.max(0, 1 - share / TRANSLATED);
  }

  private static double share(Set<Integer> aligned, AnalysedArticle article) {
    return aligned.size() / (double) Math.max(1, article.sentences().size());
  }
}
