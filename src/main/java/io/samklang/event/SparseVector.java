package io.samklang.event;

import java.util.Arrays;

/** Weighted features, sorted by key; of length one, or empty. */
public final class SparseVector {
  public static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

  private final int[] keys;
  private final float[] weights;

  private SparseVector(int[] keys, float[] weights) {
    this.keys = keys;
    this.weights = weights;
  }

  /**
   * Scaled to length one.
   *
   * @param keys ascending, none twice
   * @param weights of each of them; one that weighs nothing, or less, is left out
   */
  static SparseVector of(int[] keys, double[] weights) {
    double squares = 0;
    int size = 0;
    for (double weight : weights) {
      if (weight > 0) {
        squares += weight * weight;
        size++;
      }
    }
    return size == 0 ? EMPTY : scaled(keys, weights, size, Math.sqrt(squares));
  }

  private static SparseVector scaled(int[] keys, double[] weights, int size, double norm) {
    int[] kept = new int[size];
    float[] shares = new float[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (weights[i] > 0) {
        kept[n] = keys[i];
        shares[n++] = (float) (weights[i] / norm);
      }
    }
    return new SparseVector(kept, shares);
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
    double[] kept = new double[keys.length];
    Arrays.setAll(kept, i -> weights[i] >= least ? weights[i] : 0);
    return of(keys, kept);
  }
}
