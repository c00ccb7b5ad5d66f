package io.samklang.event;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.List;

/**
 * Inverse document frequencies: those of ordinary text, moved towards those of the batch as it
 * grows. What stands in every article weighs next to nothing. Immutable.
 */
public final class Weighting {
  /** The background counts as much as this many articles of the batch. */
  private static final double BACKGROUND = 300;

  private final Background background;
  private final int size;

  /** Of the features that the batch has, worked out once. */
  private final Int2DoubleOpenHashMap known;

  private Weighting(Background background, Int2DoubleOpenHashMap documents, int size) {
    this.background = background;
    this.size = size;
    this.known = documents;
    for (Int2DoubleMap.Entry feature : documents.int2DoubleEntrySet()) {
      feature.setValue(idf(feature.getIntKey(), feature.getDoubleValue()));
    }
  }

  /** Counts in how many articles each feature stands. */
  static Weighting of(Background background, List<FeatureCounts> articles) {
    Int2DoubleOpenHashMap documents = new Int2DoubleOpenHashMap();
    for (FeatureCounts article : articles) {
      for (int i = 0; i < article.size(); i++) {
        documents.addTo(article.feature(i), 1);
      }
    }
    return new Weighting(background, documents, articles.size());
  }

  private double idf(int feature, double documents) {
    double expected = BACKGROUND * background.share(feature);
    return Math.log((BACKGROUND + size + 1) / (expected + documents + 0.5));
  }

  private double idf(int feature) {
    return known.containsKey(feature) ? known.get(feature) : idf(feature, 0);
  }

  SparseVector weigh(Features features) {
    return features.weigh(this::idf);
  }

  /**
   * The sentences of an article: what several of them share tells little of which of them another
   * article translates.
   */
  List<SparseVector> distinguish(List<Features> sentences) {
    Int2IntOpenHashMap sharing = new Int2IntOpenHashMap();
    for (Features sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        sharing.addTo(sentence.key(i), 1);
      }
    }
    return sentences.stream()
        .map(s -> s.weigh(feature -> idf(feature) / sharing.get(feature)))
        .toList();
  }

  /** The features of a whole article, weighed. */
  public SparseVector weigh(FeatureCounts counts) {
    return weigh(counts.open());
  }
}
