package io.samklang.fact;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Which facets of which quantities have found a partner, and how surely. */
final class Partners {
  private final IdentityHashMap<QuantityFact, Map<Facet, Double>> certainties =
      new IdentityHashMap<>();

  /** Whether neither of two quantities has a partner where they would meet. */
  boolean areOpen(QuantityFact x, QuantityFact y) {
    return certainty(x, y) == 0;
  }

  /** How sure it is that one of the two has another partner where they would meet; 0 if none. */
  double certainty(QuantityFact x, QuantityFact y) {
    return Math.max(surest(x, y), surest(y, x));
  }

  private double surest(QuantityFact own, QuantityFact other) {
    Map<Facet, Double> taken = certainties.getOrDefault(own, Map.of());
    return met(own, other).stream()
        .mapToDouble(facet -> taken.getOrDefault(facet, 0.0))
        .max()
        .orElse(0);
  }

  /** Makes two quantities partners, with a certainty above 0. */
  void join(QuantityFact x, QuantityFact y, double certainty) {
    take(x, y, certainty);
    take(y, x, certainty);
  }

  private void take(QuantityFact own, QuantityFact other, double certainty) {
    Map<Facet, Double> taken = certainties.computeIfAbsent(own, fact -> new EnumMap<>(Facet.class));
    met(own, other).forEach(facet -> taken.put(facet, certainty));
  }

  private static Set<Facet> met(QuantityFact own, QuantityFact other) {
    return Facet.met(own.quantity(), other.quantity());
  }
}
