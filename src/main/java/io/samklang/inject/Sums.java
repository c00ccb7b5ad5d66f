package io.samklang.inject;

import io.samklang.fact.Fact;
import io.samklang.fact.QuantityFact;
import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the parts of sums: two or three values of an article that make a further one of it. */
final class Sums {
  /** A sum less than this is easily chance. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  /** Parts stand at most so many sentences from their sum. */
  private static final int REACH = 1;

  private Sums() {}

  /** The parts of sums among facts, each once, in their order. */
  static Set<QuantityFact> parts(Set<Fact> facts) {
    List<QuantityFact> values = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof QuantityFact quantity && value(quantity).isPresent()) {
        values.add(quantity);
      }
    }
    Set<QuantityFact> parts = new LinkedHashSet<>();
    for (QuantityFact total : values) {
      List<QuantityFact> near = values.stream().filter(v -> isPartOf(v, total)).toList();
      addParts(near, value(total).orElseThrow(), parts);
    }
    return parts;
  }

  private static void addParts(List<QuantityFact> near, BigDecimal total, Set<QuantityFact> parts) {
    for (int i = 0; i < near.size(); i++) {
      for (int j = i + 1; j < near.size(); j++) {
        BigDecimal rest = total.subtract(sum(near.get(i), near.get(j)));
        if (rest.signum() == 0) {
          parts.add(near.get(i));
          parts.add(near.get(j));
        }
        for (int k = j + 1; k < near.size(); k++) {
          if (value(near.get(k)).orElseThrow().compareTo(rest) == 0) {
            parts.addAll(List.of(near.get(i), near.get(j), near.get(k)));
          }
        }
      }
    }
  }

  private static BigDecimal sum(QuantityFact one, QuantityFact other) {
    return value(one).orElseThrow().add(value(other).orElseThrow());
  }

  private static boolean isPartOf(QuantityFact part, QuantityFact total) {
    BigDecimal whole = value(total).orElseThrow();
    return !part.equals(total)
        && part.article().id().equals(total.article().id())
        && Math.abs(part.sentence().index() - total.sentence().index()) <= REACH
        && unit(part.quantity()).equals(unit(total.quantity()))
        && whole.compareTo(LEAST) >= 0
        && value(part).orElseThrow().compareTo(whole) < 0;
  }

  private static String unit(Quantity quantity) {
    return quantity instanceof Quantity.Money money ? money.currency() : quantity.kind();
  }

  private static Optional<BigDecimal> value(QuantityFact fact) {
    Quantity quantity = fact.quantity();
    boolean counted =
        quantity instanceof Quantity.Cardinal
            || quantity instanceof Quantity.Money
            || quantity instanceof Quantity.Percentage;
    return counted && quantity.precision() == Precision.EXACT
        ? quantity.amount().flatMap(Amount::value).filter(value -> value.signum() > 0)
        : Optional.empty();
  }
}
