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
    Forward forward = Forward.of(chain, scores);
    int n = scores.length;
    double[][] pairs = new double[n][];
    pairs[0] = new double[0];
    double[][] labels =
        backward(
            chain,
            forward,
            (i, weighted) -> {
              pairs[i] = pairs(forward.sums[i - 1], forward.moves, weighted);
              normalise(pairs[i]);
            });
    return new ChainPosterior(labels, pairs, forward.logPartition(exp(chain.end(), 0)));
  }

  /** The probability of each label at each word alone. */
  static double[][] labels(ChainDecoder chain, double[][] scores) {
    return backward(chain, Forward.of(chain, scores), (i, weighted) -> {});
  }

  /**
   * What a chain holds of the words up to each.
   *
   * @param moves factors of the transitions
   * @param local factors of the labels of each word
   * @param sums of all beginnings that end in each label at each word, scaled to 1
   * @param log of what was scaled away
   */
  private record Forward(double[] moves, double[][] local, double[][] sums, double log) {
    static Forward of(ChainDecoder chain, double[][] scores) {
      int n = scores.length;
      double[] moves = exp(chain.transitions(), 0);
      double[][] local = new double[n][];
      double log = 0;
      for (int i = 0; i < n; i++) {
        double top = top(scores[i]);
        local[i] = exp(scores[i], top);
        log += top;
      }
      double[][] sums = new double[n][];
      sums[0] = times(exp(chain.begin(), 0), local[0]);
      log += Math.log(normalise(sums[0]));
      for (int i = 1; i < n; i++) {
        sums[i] = times(ahead(sums[i - 1], moves, chain.labels()), local[i]);
        log += Math.log(normalise(sums[i]));
      }
      return new Forward(moves, local, sums, log);
    }

    double logPartition(double[] end) {
      return log + Math.log(dot(sums[sums.length - 1], end));
    }
  }

  /** Is given, for each word after the first, what its labels and all behind them weigh. */
  private interface Visitor {
    void word(int i, double[] weighted);
  }

  private static double[][] backward(ChainDecoder chain, Forward forward, Visitor visitor) {
    int n = forward.sums.length;
    double[][] labels = new double[n][];
    double[] back = exp(chain.end(), 0);
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = times(forward.sums[i], back);
      normalise(labels[i]);
      if (i > 0) {
        double[] weighted = times(forward.local[i], back);
        visitor.word(i, weighted);
        back = behind(forward.moves, weighted, chain.labels());
        normalise(back);
      }
    }
    return labels;
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
