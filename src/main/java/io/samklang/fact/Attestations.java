package io.samklang.fact;

import io.samklang.quantity.Amount;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles of an event state which value, be it of whatever: a slip mostly stands alone, and
 * two values that a third article has both are mostly two facts. Weekdays and small numbers stand
 * everywhere and attest nothing.
 */
public final class Attestations {
  /** Counts and ranks up to here are said of too many things. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  private final Map<String, Set<String>> articlesByValue = new HashMap<>();

  /** The quantities of each article of an event. */
  public Attestations(List<List<QuantityFact>> facts) {
    facts.stream()
        .flatMap(List::stream)
        .filter(fact -> isTelling(fact.quantity()))
        .forEach(
            fact ->
                articlesByValue
                    .computeIfAbsent(key(fact), value -> new HashSet<>())
                    .add(fact.article().id()));
  }

  /** Where the value of {@code fact} stands, seen from a pair with {@code partner}. */
  Standing of(QuantityFact fact, QuantityFact partner) {
    Set<String> articles = articlesByValue.getOrDefault(key(fact), Set.of());
    Set<String> others = new HashSet<>(articles);
    others.remove(fact.article().id());
    boolean elsewhere = others.remove(partner.article().id());
    return new Standing(elsewhere, others.size());
  }

  private static boolean isTelling(Quantity quantity) {
    if (quantity instanceof Quantity.CalendarDate date) {
      return date.value().grain() != DateValue.Grain.WEEKDAY;
    }
    if (quantity instanceof Quantity.Ordinal ordinal) {
      return isLarge(ordinal.rank());
    }
    return !(quantity instanceof Quantity.Cardinal cardinal)
        || cardinal.amount().flatMap(Amount::value).map(Attestations::isLarge).orElse(true);
  }

  private static boolean isLarge(BigDecimal value) {
    return value.abs().compareTo(SMALL) > 0;
  }

  private static String key(QuantityFact fact) {
    return fact.quantity().kind() + ' ' + fact.value();
  }
}
