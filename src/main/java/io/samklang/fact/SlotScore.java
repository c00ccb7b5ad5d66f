package io.samklang.fact;

import java.util.List;
import java.util.Map;

/**
 * How sure it is that two facts fill one slot.
 *
 * @param value 0 to 1
 * @param reasons for people
 * @param features what the certainty was computed from
 */
record SlotScore(double value, List<String> reasons, Map<SlotFeature, Double> features) {
  SlotScore {
    reasons = List.copyOf(reasons);
  }

  static SlotScore of(double value) {
    return new SlotScore(value, List.of(), Map.of());
  }
}
