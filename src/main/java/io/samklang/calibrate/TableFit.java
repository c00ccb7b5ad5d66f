package io.samklang.calibrate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of one table. Features that it does not list weigh nothing, before and after.
 *
 * @param <F> the features, the first of them the bias
 */
@SuppressWarnings("EnumOrdinal") // values in the order of the constants, as the models have them
final class TableFit<F extends Enum<F>> {
  private final WeightTable table;
  private final Class<F> features;
  private final int decimals;

  /**
   * @param decimals to which weights are rounded in the table
   */
  TableFit(WeightTable table, Class<F> features, int decimals) {
    this.table = table;
    this.features = features;
    this.decimals = decimals;
  }

  /** The values of the features in their order; 0 for those that are absent. */
  double[] values(Map<F, Double> present) {
    double[] values = new double[features.getEnumConstants().length];
    present.forEach((feature, value) -> values[feature.ordinal()] = value);
    return values;
  }

  /**
   * The weights of all features that the table lists, not rounded.
   *
   * @throws TooFewExamples unless some examples hold and some do not
   */
  Map<F, Double> fit(List<Example> examples) throws TooFewExamples {
    long holding = examples.stream().filter(Example::holds).count();
    if (holding == 0 || holding == examples.size()) {
      throw new TooFewExamples(table.name(), examples.size(), holding);
    }
    BitSet free = new BitSet();
    table.free().keySet().forEach(name -> free.set(feature(name).ordinal()));
    Map<F, Double> weights = new EnumMap<>(features);
    table.weights().forEach((name, weight) -> weights.put(feature(name), weight));
    double[] fitted = new LogisticRegression(examples, free, 0).fit(values(weights));
    weights.replaceAll((feature, weight) -> fitted[feature.ordinal()]);
    return weights;
  }

  /** The table with these weights. */
  WeightTable table(Map<F, Double> weights) {
    Map<String, BigDecimal> rounded = new TreeMap<>();
    weights.forEach((feature, weight) -> rounded.put(name(feature), rounded(weight)));
    return table.with(rounded);
  }

  private BigDecimal rounded(double weight) {
    return BigDecimal.valueOf(weight)
        .setScale(decimals, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }

  private F feature(String name) {
    return Enum.valueOf(features, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private String name(F feature) {
    return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
