package io.samklang.fact;

import io.samklang.text.TsvTable;
import java.util.Locale;
import java.util.Map;

/**
 * A logistic model over named features: the weighted sum of their values as a certainty.
 *
 * @param <F> the features; those that the table does not list weigh nothing
 */
@SuppressWarnings("EnumOrdinal") // weights in the order of the constants: read by no other build
public final class LogisticModel<F extends Enum<F>> {
  private final double[] weights;

  private LogisticModel(double[] weights) {
    this.weights = weights;
  }

  /**
   * Reads a table of features, as their constants are called but in lower case and with hyphens,
   * and weights. A third column marks weights that are set by hand; it says nothing here.
   *
   * @throws IllegalArgumentException if there is no such table, or it lists another feature
   */
  public static <F extends Enum<F>> LogisticModel<F> read(String resource, Class<F> features) {
    double[] weights = new double[features.getEnumConstants().length];
    for (TsvTable.Row row : TsvTable.read(resource)) {
      String constant = row.at(0).toUpperCase(Locale.ROOT).replace('-', '_');
      weights[Enum.valueOf(features, constant).ordinal()] = Double.parseDouble(row.at(1));
    }
    return new LogisticModel<>(weights);
  }

  /** A model with these weights, in log odds; features without one weigh nothing. */
  public static <F extends Enum<F>> LogisticModel<F> of(Map<F, Double> weights, Class<F> features) {
    double[] inOrder = new double[features.getEnumConstants().length];
    weights.forEach((feature, weight) -> inOrder[feature.ordinal()] = weight);
    return new LogisticModel<>(inOrder);
  }

  /** What a feature weighs in log odds; 0 if the table does not list it. */
  double weight(F feature) {
    return weights[feature.ordinal()];
  }

  /** Certainty, 0 to 1; features that are absent are 0. */
  public double certainty(Map<F, Double> values) {
    double sum = 0;
    for (Map.Entry<F, Double> value : values.entrySet()) {
      sum += weights[value.getKey().ordinal()] * value.getValue();
    }
    return logistic(sum);
  }

  /** Certainty, 0 to 1, of the value of each feature in the order of the constants. */
  double certainty(double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return logistic(sum);
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
