package io.samklang.fact;

import java.util.Map;

/**
 * Where else among the articles of an event a value or a name of a pair stands.
 *
 * @param elsewhere whether it stands somewhere in the other article of the pair
 * @param others in how many further articles of the event it stands
 */
record Standing(boolean elsewhere, int others) {
  /** What the standing of the two sides of a pair says of it. */
  static void describe(Standing first, Standing second, Map<SlotFeature, Double> features) {
    put(features, SlotFeature.BOTH_ABSENT, !first.elsewhere && !second.elsewhere);
    put(features, SlotFeature.BOTH_KNOWN, first.elsewhere && second.elsewhere);
    put(features, SlotFeature.BOTH_ALONE, first.isAlone() && second.isAlone());
    put(
        features,
        SlotFeature.ONE_ALONE,
        first.isAlone() && second.others > 0 || second.isAlone() && first.others > 0);
    put(features, SlotFeature.BOTH_ATTESTED, first.others > 0 && second.others > 0);
  }

  private static void put(Map<SlotFeature, Double> features, SlotFeature feature, boolean holds) {
    if (holds) {
      features.put(feature, 1.0);
    }
  }

  private boolean isAlone() {
    return !elsewhere && others == 0;
  }
}
