package io.samklang.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Inverse document frequencies: those of ordinary text, moved towards those of the batch as it
 * grows. What stands in every article weighs next to nothing. Immutable.
 */
public final class Weighting {
  /** The background counts as much as this many articles of the batch. */
  private static final double BACKGROUND = 300;

  private final Background background;
  private final Map<Integer, Integer> documents;
  private final int size;

  private Weighting(Background background, Map<Integer, Integer> documents, int size) {
    this.background = background;
    this.documents = documents;
    this.size = size;
  }

  /** Counts in how many articles each feature stands. */
  static Weighting of(Background background, List<FeatureCounts> articles) {
    Map<Integer, Integer> documents = new HashMap<>();
    for (FeatureCounts article : articles) {
      for (int i = 0; i < article.size(); i++) {
        documents.merge(article.feature(i), 1, Integer::sum);
      }
    }
    return new Weighting(background, documents, articles.size());
  }

  double idf(int feature) {
    double expected = BACKGROUND * background.share(feature);
    return Math.log(
        (BACKGROUND + size + 1) / (expected + documents.getOrDefault(feature, 0) + 0.5));
  }

  SparseVector weigh(Map<Integer, Double> counts) {
    return weigh(counts, this::idf);
  }

  private static SparseVector weigh(Map<Integer, Double> counts, IntToDoubleFunction rarity) {
    Map<Integer, Double> weighted = new HashMap<>();
    counts.forEach((f, count) -> weighted.put(f, Math.log1p(count) * rarity.applyAsDouble(f)));
    weighted.values().removeIf(weight -> weight <= 0);
    return SparseVector.of(weighted);
  }

  /**
   * The sentences of an article: what several of them share tells little of which of them another
   * article translates.
   */
  List<SparseVector> distinguish(List<Map<Integer, Double>> sentences) {
    Map<Integer, Integer> sharing = new HashMap<>();
    sentences.forEach(s -> s.keySet().forEach(f -> sharing.merge(f, 1, Integer::sum)));
    return sentences.stream()
        .map(s -> weigh(s, feature -> idf(feature) / sharing.getOrDefault(feature, 1)))
        .toList();
  }

  /** The features of a whole article, weighed. */
  public SparseVector weigh(FeatureCounts counts) {
    Map<Integer, Double> weighted = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      double weight = Math.log1p(counts.count(i)) * idf(counts.feature(i));
      if (weight > 0) {
        weighted.put(counts.feature(i), weight);
      }
    }
    return SparseVector.of(weighted);
  }
}
