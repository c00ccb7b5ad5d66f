package io.samklang.fact;

import io.samklang.text.TsvTable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says in words what made a pair of facts sure or unsure. The words stand in {@code
 * /fact/feature-words.tsv}.
 */
public final class FeatureWeights {
  private final LogisticModel<SlotFeature> quantities =
      LogisticModel.read("/fact/slot-model.tsv", SlotFeature.class);
  private final LogisticModel<SlotFeature> names =
      LogisticModel.read("/fact/name-model.tsv", SlotFeature.class);
  private final Map<SlotFeature, String> words = new EnumMap<>(SlotFeature.class);

  public FeatureWeights() {
    for (TsvTable.Row row : TsvTable.read("/fact/feature-words.tsv")) {
      words.put(
          SlotFeature.valueOf(row.at(0).toUpperCase(Locale.ROOT).replace('-', '_')), row.at(1));
    }
  }

  /**
   * What spoke for or against two facts filling one slot.
   *
   * @param words what holds
   * @param weight in log odds: positive speaks for it
   */
  public record Weighed(String words, double weight) {}

  /** All that was weighed, heaviest first; nothing for pairs that no model scored. */
  public List<Weighed> of(FactPair pair) {
    LogisticModel<SlotFeature> model = pair.a() instanceof QuantityFact ? quantities : names;
    return pair.features().entrySet().stream()
        .flatMap(entry -> weigh(entry.getKey(), entry.getValue(), model).stream())
        .sorted(
            Comparator.comparingDouble((Weighed weighed) -> -Math.abs(weighed.weight()))
                .thenComparing(Weighed::words))
        .toList();
  }

  private Optional<Weighed> weigh(
      SlotFeature feature, double value, LogisticModel<SlotFeature> model) {
    double weight = model.weight(feature) * value;
    return weight == 0
        ? Optional.empty()
        : Optional.ofNullable(words.get(feature)).map(said -> new Weighed(said, weight));
  }
}
