package io.samklang.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

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
  static FeatureCounts of(Collection<Map<Integer, Double>> sentences) {
    Map<Integer, Double> sums = new HashMap<>();
    sentences.forEach(s -> s.forEach((feature, n) -> sums.merge(feature, n, Double::sum)));
    int[] features = sums.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] counts = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      counts[i] = sums.getOrDefault(features[i], 0.0).floatValue();
    }
    return new FeatureCounts(features, counts);
  }

  int size() {
    return features.length;
  }

  int feature(int i) {
    return features[i];
  }

  double count(int i) {
    return counts[i];
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
