package io.samklang.annotate.opennlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains a conditional random field by stochastic gradient descent (after Bottou's CRFsgd): weights
 * are kept as a scale times a vector, so that the decay of all costs one multiplication. The order
 * of sentences is shuffled from a fixed seed: the same corpus gives the same weights.
 */
final class ChainTrainer {
  private static final long SEED = 17;
  private final LabelChain labels;
  private final ChainOptions options;
  private final Map<String, Integer> predicates;
  private final float[] weights;
  private final double[] moves;
  private final boolean[] allowed;
  private double scale = 1;
  private long steps;

  /** A sentence ready to learn from: the predicates of each word, and its label. */
  record Example(int[][] predicates, int[] gold) {}

  /**
   * How to train.
   *
   * @param cutoff how often a feature must occur to count
   * @param rounds over the corpus
   * @param decay L2 regularisation, as a multiple of 1 / number of sentences
   * @param rate first step
   * @param least smallest weight to keep, by size
   * @param bias taken off the weight of outside, so that more names are found; 0 for none
   */
  record ChainOptions(
      int cutoff, int rounds, double decay, double rate, double least, double bias) {}

  ChainTrainer(LabelChain labels, ChainOptions options, Map<String, Integer> predicates) {
    this.labels = labels;
    this.options = options;
    this.predicates = predicates;
    int size = labels.size();
    weights = new float[predicates.size() * size];
    moves = new double[size * size];
    allowed = new boolean[size * size];
    for (int from = 0; from < size; from++) {
      System.arraycopy(labels.successors(from), 0, allowed, from * size, size);
    }
  }

  /** Numbers the features that occur often enough, in order of their names. */
  static Map<String, Integer> predicates(List<String[][]> sentences, int cutoff) {
    Map<String, Integer> counts = new HashMap<>();
    for (String[][] sentence : sentences) {
      for (String[] word : sentence) {
        for (String feature : word) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    List<String> kept =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= cutoff)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    kept.forEach(feature -> numbers.put(feature, numbers.size()));
    return numbers;
  }

  /** Learns from all examples. */
  void train(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    double decay = options.decay() / examples.size();
    for (int round = 0; round < options.rounds(); round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        double rate = options.rate() / (1 + options.rate() * decay * steps++);
        learn(example, rate);
        scale *= 1 - rate * decay;
      }
      rescale();
    }
  }

  private void learn(Example example, double rate) {
    ChainPosterior posterior = decoder().posterior(scores(example.predicates()));
    int size = labels.size();
    double step = rate / scale;
    float[] change = new float[size];
    for (int i = 0; i < example.gold().length; i++) {
      double[] held = posterior.labels()[i];
      for (int y = 0; y < size; y++) {
        change[y] = (float) (-step * held[y]);
      }
      change[example.gold()[i]] += (float) step;
      add(example.predicates()[i], change);
      if (i > 0) {
        move(posterior.pairs()[i], example.gold()[i - 1] * size + example.gold()[i], step);
      }
    }
  }

  private void add(int[] features, float[] change) {
    int size = change.length;
    for (int feature : features) {
      int row = feature * size;
      for (int y = 0; y < size; y++) {
        weights[row + y] += change[y];
      }
    }
  }

  private void move(double[] held, int gold, double step) {
    for (int pair = 0; pair < held.length; pair++) {
      moves[pair] -= step * held[pair];
    }
    moves[gold] += step;
  }

  private double[][] scores(int[][] words) {
    int size = labels.size();
    double[][] scores = new double[words.length][size];
    for (int i = 0; i < words.length; i++) {
      for (int feature : words[i]) {
        for (int y = 0; y < size; y++) {
          scores[i][y] += weights[feature * size + y];
        }
      }
      for (int y = 0; y < size; y++) {
        scores[i][y] *= scale;
      }
    }
    return scores;
  }

  private void rescale() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) scale;
    }
    for (int i = 0; i < moves.length; i++) {
      moves[i] *= scale;
    }
    scale = 1;
  }

  private ChainDecoder decoder() {
    int size = labels.size();
    double[] transitions = new double[size * size];
    double[] begin = new double[size];
    double[] end = new double[size];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = allowed[i] ? scale * moves[i] : Double.NEGATIVE_INFINITY;
    }
    for (int y = 0; y < size; y++) {
      begin[y] = labels.mayBegin(y) ? 0 : Double.NEGATIVE_INFINITY;
      end[y] = labels.mayEnd(y) ? 0 : Double.NEGATIVE_INFINITY;
    }
    return new ChainDecoder(size, transitions, begin, end);
  }

  /** The weights worth keeping, by feature; transitions as features {@code >LABEL}. */
  Map<String, double[]> kept() {
    Map<String, double[]> kept = new TreeMap<>();
    int size = labels.size();
    predicates.forEach((feature, number) -> keep(feature, row(number), kept));
    double[] always = new double[size];
    always[0] = -options.bias();
    keep(NameChain.EVERY_WORD, always, kept);
    for (int from = 0; from < size; from++) {
      double[] row = java.util.Arrays.copyOfRange(moves, from * size, (from + 1) * size);
      kept.put(NameChain.TRANSITION + labels.names().get(from), row);
    }
    return kept;
  }

  private double[] row(int number) {
    double[] row = new double[labels.size()];
    for (int y = 0; y < row.length; y++) {
      double weight = weights[number * row.length + y];
      row[y] = Math.abs(weight) < options.least() ? 0 : Math.round(weight * 256) / 256.0;
    }
    return row;
  }

  private static void keep(String feature, double[] row, Map<String, double[]> kept) {
    for (double weight : row) {
      if (weight != 0) {
        kept.put(feature, row);
        return;
      }
    }
  }
}
