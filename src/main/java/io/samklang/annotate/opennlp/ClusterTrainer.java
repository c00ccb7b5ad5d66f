package io.samklang.annotate.opennlp;

import java.util.Map;
import java.util.TreeMap;

/**
 * Learns classes of words from plain text by exchange (Kneser and Ney 1993; two-sided as Dehdari
 * and others 2016): a word moves to the class under which the words beside it are best foretold,
 * until little moves. Deterministic.
 */
final class ClusterTrainer {
  private final BigramCounts counts;
  private final int classes;
  private final int[] classOf;
  private final long[] sizes;

  /**
   * How often a word of a class follows, or stands before, each word: {@code word * classes + c}.
   */
  private final int[] followers;

  private final int[] leaders;
  private final double[] gain;

  ClusterTrainer(BigramCounts counts, int classes) {
    this.counts = counts;
    this.classes = classes;
    int words = counts.words().size();
    classOf = new int[words];
    sizes = new long[classes];
    followers = new int[words * classes];
    leaders = new int[words * classes];
    gain = new double[classes];
    for (int w = 0; w < words; w++) {
      classOf[w] = w % classes;
      move(w, classOf[w], 1);
    }
  }

  /** Runs a number of rounds over all words, and gives the class of each. */
  Map<String, String> train(int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (int w = 0; w < classOf.length; w++) {
        move(w, classOf[w], -1);
        classOf[w] = best(w);
        move(w, classOf[w], 1);
      }
    }
    Map<String, String> clusters = new TreeMap<>();
    for (int w = 0; w < classOf.length; w++) {
      clusters.put(counts.words().get(w), Integer.toString(classOf[w], 36));
    }
    return clusters;
  }

  private void move(int word, int to, int sign) {
    sizes[to] += (long) sign * counts.counts()[word];
    add(counts.before()[word], followers, to, sign);
    add(counts.after()[word], leaders, to, sign);
  }

  private void add(int[] neighbours, int[] table, int to, int sign) {
    for (int i = 0; i < neighbours.length; i += 2) {
      table[neighbours[i] * classes + to] += sign * neighbours[i + 1];
    }
  }

  private int best(int word) {
    java.util.Arrays.fill(gain, 0);
    sum(counts.before()[word], followers);
    sum(counts.after()[word], leaders);
    int count = counts.counts()[word];
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      double value = gain[c] - 2 * (entropy(sizes[c] + count) - entropy(sizes[c]));
      if (value > most) {
        most = value;
        best = c;
      }
    }
    return best;
  }

  private void sum(int[] neighbours, int[] table) {
    for (int i = 0; i < neighbours.length; i += 2) {
      int row = neighbours[i] * classes;
      int count = neighbours[i + 1];
      double alone = entropy(count);
      for (int c = 0; c < classes; c++) {
        int now = table[row + c];
        gain[c] += now == 0 ? alone : entropy(now + count) - entropy(now);
      }
    }
  }

  private static double entropy(long n) {
    return n < TABLE.length ? TABLE[(int) n] : n * Math.log((double) n);
  }

  private static final double[] TABLE = table();

  private static double[] table() {
    double[] values = new double[1 << 16];
    for (int n = 1; n < values.length; n++) {
      values[n] = n * Math.log((double) n);
    }
    return values;
  }
}
