package io.samklang.event;

import java.util.Arrays;
import java.util.List;

/**
 * How often each feature stands in an article, in order of the features: as few bytes as can be.
 */
public final class FeatureCounts {
  private final int[] features;
  private final float[] counts;

  private FeatureCounts(int[] features, float[] counts) {
    this.features = features;
    this.counts = counts;
  }

  /** The sums of the counts of its sentences. */
  static FeatureCounts of(List<Features> sentences) {
    Features.Gathering all = new Features.Gathering();
    sentences.forEach(all::add);
    Features sums = all.features();
    int[] features = new int[sums.size()];
    float[] counts = new float[sums.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = sums.key(i);
      counts[i] = (float) sums.count(i);
    }
    return new FeatureCounts(features, counts);
  }

  int size() {
    return features.length;
  }

  int feature(int i) {
    return features[i];
  }

  /** The same, to be weighed. */
  Features open() {
    double[] open = new double[counts.length];
    Arrays.setAll(open, i -> counts[i]);
    return Features.of(features, open);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeatureCounts that
        && Arrays.equals(features, that.features)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(features) + Arrays.hashCode(counts);
  }
}
