package io.samklang.event;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weighted features, sorted by key; of length one, or empty. */
public final class SparseVector {
  public static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

  private final int[] keys;
  private final float[] weights;

  private SparseVector(int[] keys, float[] weights) {
    this.keys = keys;
    this.weights = weights;
  }

  /** Scaled to length one; weights are positive. */
  static SparseVector of(Map<Integer, Double> features) {
    double norm = Math.sqrt(features.values().stream().mapToDouble(w -> w * w).sum());
    if (norm == 0) {
      return EMPTY;
    }
    int[] keys = features.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] weights = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      weights[i] = (float) (features.getOrDefault(keys[i], 0.0) / norm);
    }
    return new SparseVector(keys, weights);
  }

  int size() {
    return keys.length;
  }

  int key(int i) {
    return keys[i];
  }

  float weight(int i) {
    return weights[i];
  }

  /** Cosine, 0 to 1. */
  public double cosine(SparseVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      int order = Integer.compare(keys[i], other.keys[j]);
      if (order == 0) {
        sum += (double) weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The {@code n} weightiest features. */
  SparseVector heaviest(int n) {
    if (keys.length <= n) {
      return this;
    }
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    float least = sorted[sorted.length - n];
    Map<Integer, Double> kept = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (weights[i] >= least) {
        kept.put(keys[i], (double) weights[i]);
      }
    }
    return of(kept);
  }
}
