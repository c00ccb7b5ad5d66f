package io.samklang.fact;

import io.samklang.text.TsvTable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The logistic model that turns features of a slot into a certainty. */
final class SlotModel {
  private static final String RESOURCE = "/fact/slot-model.tsv";

  private final Map<SlotFeature, Double> weights;

  private SlotModel(Map<SlotFeature, Double> weights) {
    this.weights = weights;
  }

  /** The model that comes with the program. */
  static SlotModel load() {
    Map<SlotFeature, Double> weights = new EnumMap<>(SlotFeature.class);
    for (TsvTable.Row row : TsvTable.read(RESOURCE)) {
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
