package io.samklang.event;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import java.util.List;

/**
 * Vectors by their features: the cosine of another one with each of them, looking only at the
 * features that they share. Immutable.
 */
final class VectorIndex {
  private static final long PLACES = 0xffffffffL;

  private final int vectors;

  /** One an entry of a vector, sorted by feature: whose it is, and what it weighs. */
  private final int[] owners;

  private final float[] weights;

  /** Where the entries of a feature begin; they end where those of the next one do. */
  private final Int2IntOpenHashMap begins;

  private final int[] ends;

  private VectorIndex(int vectors, int[] keys, int[] owners, float[] weights) {
    this.vectors = vectors;
    this.owners = owners;
    this.weights = weights;
    this.begins = new Int2IntOpenHashMap(keys.length);
    this.ends = new int[keys.length];
    for (int from = 0; from < keys.length; from = ends[from]) {
      int to = from + 1;
      while (to < keys.length && keys[to] == keys[from]) {
        to++;
      }
      ends[from] = to;
      begins.put(keys[from], from);
    }
  }

  static VectorIndex of(List<SparseVector> vectors) {
    int size = vectors.stream().mapToInt(SparseVector::size).sum();
    int[] allOwners = new int[size];
    float[] allWeights = new float[size];
    long[] order = new long[size];
    int n = 0;
    for (int v = 0; v < vectors.size(); v++) {
      SparseVector vector = vectors.get(v);
      for (int i = 0; i < vector.size(); i++) {
        allOwners[n] = v;
        allWeights[n] = vector.weight(i);
        order[n] = (long) vector.key(i) << Integer.SIZE | n;
        n++;
      }
    }
    Arrays.sort(order);
    int[] keys = new int[size];
    int[] owners = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      int place = (int) (order[i] & PLACES);
      keys[i] = (int) (order[i] >> Integer.SIZE);
      owners[i] = allOwners[place];
      weights[i] = allWeights[place];
    }
    return new VectorIndex(vectors.size(), keys, owners, weights);
  }

  /** The cosine of {@code vector} with each, in their order, 0 to 1. */
  double[] cosines(SparseVector vector) {
    double[] cosines = new double[vectors];
    for (int i = 0; i < vector.size(); i++) {
      if (begins.containsKey(vector.key(i))) {
        int from = begins.get(vector.key(i));
        for (int k = from; k < ends[from]; k++) {
          cosines[owners[k]] += (double) vector.weight(i) * weights[k];
        }
      }
    }
    return cosines;
  }
}
