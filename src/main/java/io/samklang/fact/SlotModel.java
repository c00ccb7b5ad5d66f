package io.samklang.fact;

import io.samklang.text.TsvTable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The logistic model that turns features of a slot into a certainty. */
final class SlotModel {
  private final Map<SlotFeature, Double> weights;

  private SlotModel(Map<SlotFeature, Double> weights) {
    this.weights = weights;
  }

  /** The model of quantities that comes with the program. */
  static SlotModel ofQuantities() {
    return read("/fact/slot-model.tsv");
  }

  /** The model of names that comes with the program. */
  static SlotModel ofNames() {
    return read("/fact/name-model.tsv");
  }

  private static SlotModel read(String resource) {
    Map<SlotFeature, Double> weights = new EnumMap<>(SlotFeature.class);
    for (TsvTable.Row row : TsvTable.read(resource)) {
      SlotFeature feature =
          SlotFeature.valueOf(row.at(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      weights.put(feature, Double.valueOf(row.at(1)));
    }
    return new SlotModel(weights);
  }

  /** Certainty, 0 to 1; features that are absent are 0. */
  double certainty(Map<SlotFeature, Double> features) {
    double z = 0;
    for (Map.Entry<SlotFeature, Double> feature : features.entrySet()) {
      z += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-z));
  }
}
