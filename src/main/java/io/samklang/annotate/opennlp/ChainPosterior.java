package io.samklang.annotate.opennlp;

/**
 * What a chain holds of a sentence.
 *
 * @param labels probability of each label at each word
 * @param pairs for each word after the first, the probability of each pair of labels, {@code from *
 *     labels + to}, with the word before it; the first row is empty
 * @param logPartition logarithm of the sum over all sequences of labels
 */
record ChainPosterior(double[][] labels, double[][] pairs, double logPartition) {

  static ChainPosterior of(ChainDecoder chain, double[][] scores) {
    int n = scores.length;
    int size = chain.labels();
    double[] moves = exp(chain.transitions(), 0);
    double[][] local = new double[n][];
    double log = 0;
    for (int i = 0; i < n; i++) {
      double top = top(scores[i]);
      local[i] = exp(scores[i], top);
      log += top;
    }
    double[][] forward = new double[n][];
    double[] scale = new double[n];
    forward[0] = times(exp(chain.begin(), 0), local[0]);
    scale[0] = normalise(forward[0]);
    for (int i = 1; i < n; i++) {
      forward[i] = times(ahead(forward[i - 1], moves, size), local[i]);
      scale[i] = normalise(forward[i]);
    }
    double[] back = exp(chain.end(), 0);
    log += Math.log(dot(forward[n - 1], back));
    for (double s : scale) {
      log += Math.log(s);
    }
    return backward(forward, local, moves, back, log);
  }

  private static ChainPosterior backward(
      double[][] forward, double[][] local, double[] moves, double[] end, double log) {
    int n = forward.length;
    int size = end.length;
    double[][] labels = new double[n][];
    double[][] pairs = new double[n][];
    pairs[0] = new double[0];
    double[] back = end;
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = times(forward[i], back);
      normalise(labels[i]);
      if (i > 0) {
        double[] weighted = times(local[i], back);
        pairs[i] = pairs(forward[i - 1], moves, weighted);
        normalise(pairs[i]);
        back = behind(moves, weighted, size);
        normalise(back);
      }
    }
    return new ChainPosterior(labels, pairs, log);
  }

  private static double[] pairs(double[] forward, double[] moves, double[] weighted) {
    int size = forward.length;
    double[] joint = new double[size * size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        joint[from * size + to] = forward[from] * moves[from * size + to] * weighted[to];
      }
    }
    return joint;
  }

  private static double[] ahead(double[] forward, double[] moves, int size) {
    double[] sums = new double[size];
    for (int from = 0; from < size; from++) {
      double mass = forward[from];
      if (mass > 0) {
        for (int to = 0; to < size; to++) {
          sums[to] += mass * moves[from * size + to];
        }
      }
    }
    return sums;
  }

  private static double[] behind(double[] moves, double[] weighted, int size) {
    double[] sums = new double[size];
    for (int from = 0; from < size; from++) {
      double sum = 0;
      for (int to = 0; to < size; to++) {
        sum += moves[from * size + to] * weighted[to];
      }
      sums[from] = sum;
    }
    return sums;
  }

  private static double[] times(double[] a, double[] b) {
    double[] product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = a[i] * b[i];
    }
    return product;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Scales to a sum of 1, and gives what the sum was. */
  private static double normalise(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return sum;
  }

  private static double[] exp(double[] values, double minus) {
    double[] powers = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      powers[i] = Math.exp(values[i] - minus);
    }
    return powers;
  }

  private static double top(double[] values) {
    double top = values[0];
    for (double value : values) {
      top = Math.max(top, value);
    }
    return top;
  }
}
