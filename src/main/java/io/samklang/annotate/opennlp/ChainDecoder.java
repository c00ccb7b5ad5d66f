package io.samklang.annotate.opennlp;

import java.util.Arrays;

/**
 * The best labels of a sentence, and how sure they are, in a linear chain.
 *
 * @param labels how many
 * @param transitions weight of label {@code to} after label {@code from} at {@code from * labels +
 *     to}; minus infinity where it may not follow
 * @param begin weight of each label at the start of a sentence
 * @param end weight of each label at its end
 */
record ChainDecoder(int labels, double[] transitions, double[] begin, double[] end) {

  /**
   * The best sequence of labels (Viterbi).
   *
   * @param scores of each label for each word
   */
  int[] best(double[][] scores) {
    int n = scores.length;
    int[][] from = new int[n][labels];
    double[] before = first(scores[0]);
    for (int i = 1; i < n; i++) {
      before = step(before, scores[i], from[i]);
    }
    int[] best = new int[n];
    best[n - 1] = last(before);
    for (int i = n - 1; i > 0; i--) {
      best[i - 1] = from[i][best[i]];
    }
    return best;
  }

  private double[] first(double[] scores) {
    double[] sum = new double[labels];
    Arrays.setAll(sum, y -> begin[y] + scores[y]);
    return sum;
  }

  private double[] step(double[] before, double[] scores, int[] from) {
    double[] now = new double[labels];
    for (int to = 0; to < labels; to++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < labels; y++) {
        double value = before[y] + transitions[y * labels + to];
        if (value > most) {
          most = value;
          from[to] = y;
        }
      }
      now[to] = most + scores[to];
    }
    return now;
  }

  private int last(double[] sums) {
    int best = 0;
    for (int y = 1; y < labels; y++) {
      if (sums[y] + end[y] > sums[best] + end[best]) {
        best = y;
      }
    }
    return best;
  }

  /** How probable each label is at each word, given the whole sentence (forward-backward). */
  double[][] labelProbabilities(double[][] scores) {
    return ChainPosterior.labels(this, scores);
  }

  /** The same, and how probable each pair of labels is. */
  ChainPosterior posterior(double[][] scores) {
    return ChainPosterior.of(this, scores);
  }
}
