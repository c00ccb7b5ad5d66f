package io.samklang.event;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Features of a piece of text and how often each stands in it, in ascending order of the features.
 * Immutable.
 */
final class Features {
  /** Logarithms of one and a count, for the counts that nearly all features have. */
  private static final double[] LOGS = new double[64];

  static {
    Arrays.setAll(LOGS, Math::log1p);
  }

  private final int[] keys;
  private final double[] counts;

  private Features(int[] keys, double[] counts) {
    this.keys = keys;
    this.counts = counts;
  }

  /**
   * Features that are already in order.
   *
   * @param keys ascending, none twice
   * @param counts of each of them, above 0
   */
  static Features of(int[] keys, double[] counts) {
    return new Features(keys, counts);
  }

  int size() {
    return keys.length;
  }

  int key(int i) {
    return keys[i];
  }

  IntStream keys() {
    return Arrays.stream(keys);
  }

  double count(int i) {
    return counts[i];
  }

  /**
   * Weighed by the logarithm of the count and by how rare each feature is; what weighs nothing is
   * left out.
   */
  SparseVector weigh(IntToDoubleFunction rarity) {
    double[] weights = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      weights[i] = logarithm(counts[i]) * rarity.applyAsDouble(keys[i]);
    }
    return SparseVector.of(keys, weights);
  }

  private static double logarithm(double count) {
    int whole = (int) count;
    return whole == count && whole < LOGS.length ? LOGS[whole] : Math.log1p(count);
  }

  /** Gathers features as they come; the counts of one are added up in this order. */
  static final class Gathering {
    private static final long PLACES = 0xffffffffL;

    /** The feature in the upper half, its place in the lower: sorted, those of one stand by it. */
    private long[] order = new long[64];

    private double[] counts = new double[64];
    private int size;

    void add(int feature, double count) {
      if (size == order.length) {
        order = Arrays.copyOf(order, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      order[size] = (long) feature << Integer.SIZE | size;
      counts[size++] = count;
    }

    void add(Features features) {
      for (int i = 0; i < features.size(); i++) {
        add(features.key(i), features.count(i));
      }
    }

    /** What was gathered; the gathering is of no further use. */
    Features features() {
      Arrays.sort(order, 0, size);
      int[] keys = new int[size];
      double[] sums = new double[size];
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        int key = (int) (order[i] >> Integer.SIZE);
        if (distinct == 0 || keys[distinct - 1] != key) {
          keys[distinct++] = key;
        }
        sums[distinct - 1] += counts[(int) (order[i] & PLACES)];
      }
      return new Features(Arrays.copyOf(keys, distinct), Arrays.copyOf(sums, distinct));
    }
  }
}
