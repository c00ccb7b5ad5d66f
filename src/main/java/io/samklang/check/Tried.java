package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.fact.QuantityFact;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity;
import java.util.Map;
import java.util.Optional;

/** Says by what the comparison tried, in vain, to make two claims one. */
public final class Tried {
  private static final String FIGURES = "tried in vain: rounding, other readings";
  private static final String UNITS = "tried in vain: rounding, other units, other readings";

  /** By kind of quantity; both sides of a comparison of values are of one kind. */
  private static final Map<Class<? extends Quantity>, String> BY_KIND =
      Map.of(
          Quantity.Cardinal.class, FIGURES,
          Quantity.Percentage.class, FIGURES,
          Quantity.Money.class, FIGURES,
          Quantity.Measure.class, UNITS,
          Quantity.Duration.class, UNITS,
          Quantity.ClockTime.class, "tried in vain: the other half of the day, time zones",
          Quantity.Score.class, "tried in vain: the result seen from the other side");

  private static final String NAMES =
      "tried in vain: inflection, short forms, forms of other languages";

  private Tried() {}

  /** For people; empty where the cause says it all. */
  public static Optional<String> on(FactPair pair) {
    if (pair.comparison().cause() != Cause.VALUE) {
      return Optional.empty();
    }
    return pair.a() instanceof QuantityFact a && pair.b() instanceof QuantityFact b
        ? on(a.quantity(), b.quantity())
        : Optional.of(NAMES);
  }

  private static Optional<String> on(Quantity a, Quantity b) {
    return Optional.ofNullable(BY_KIND.get(a.getClass()))
        .filter(tried -> a.getClass().equals(b.getClass()));
  }
}
