package io.samklang.annotate.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a model by the name of their feature.
 *
 * @param contexts of each feature that the model knows: for which outcomes it speaks, and how much
 * @param outcomes names, in the order of the scores
 */
record FeatureWeights(Map<String, Context> contexts, List<String> outcomes) {
  /** Words to each side that a word's scores depend on. */
  static final int WINDOW = 2;

  FeatureWeights {
    outcomes = List.copyOf(outcomes);
  }

  /** Names the features of a word from which another one stands {@code by} places. */
  @FunctionalInterface
  interface Window {
    void features(int by, List<String> into);
  }

  @SuppressWarnings("unchecked") // OpenNLP hands its tables out as objects.
  static FeatureWeights of(AbstractModel model) {
    Object[] tables = model.getDataStructures();
    return new FeatureWeights((Map<String, Context>) tables[1], List.of((String[]) tables[2]));
  }

  /** Scores of the outcomes, all 0. */
  double[] zero() {
    return new double[outcomes.size()];
  }

  /** Adds what the model says of a feature; nothing if it does not know it. */
  void add(String feature, double[] scores) {
    Optional.ofNullable(contexts.get(feature)).ifPresent(context -> add(context, scores));
  }

  private static void add(Context context, double[] scores) {
    int[] outcomes = context.getOutcomes();
    double[] values = context.getParameters();
    for (int k = 0; k < outcomes.length; k++) {
      scores[outcomes[k]] += values[k];
    }
  }

  /** The weights of several features together. */
  double[] sum(List<String> features) {
    double[] scores = zero();
    features.forEach(feature -> add(feature, scores));
    return scores;
  }

  /** What a word adds to the scores of those from which it stands -2 to 2 places, in that order. */
  double[][] sums(Window window) {
    double[][] sums = new double[2 * WINDOW + 1][];
    for (int by = -WINDOW; by <= WINDOW; by++) {
      List<String> features = new ArrayList<>();
      window.features(by, features);
      sums[by + WINDOW] = sum(features);
    }
    return sums;
  }

  /** Adds {@code more} to {@code scores}. */
  static void add(double[] more, double[] scores) {
    for (int k = 0; k < scores.length; k++) {
      scores[k] += more[k];
    }
  }
}
