package io.samklang.cli;

import io.samklang.fact.CodeFact;
import io.samklang.fact.Fact;
import io.samklang.fact.ListFact;
import io.samklang.fact.NameFact;
import io.samklang.fact.QuantityFact;
import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says how a fact was read: its kind, its value, and what else it may be. */
final class Readings {
  private Readings() {}

  /** {@code money, 300 crowns; likeliest NOK, else SEK, DKK}. */
  static String of(Fact fact) {
    if (fact instanceof ListFact list) {
      return "list of names, " + list.value();
    }
    if (fact instanceof CodeFact code) {
      return "figure of a name or reference, " + code.value();
    }
    return fact instanceof QuantityFact quantity ? quantity(quantity) : name((NameFact) fact);
  }

  private static String quantity(QuantityFact fact) {
    Quantity quantity = fact.quantity();
    List<String> said = new ArrayList<>();
    said.add(quantity.kind() + ", " + fact.shown());
    quantity.amount().ifPresent(amount -> addAmount(amount, said));
    if (quantity instanceof Quantity.Money money && !money.otherCurrencies().isEmpty()) {
      said.add(
          "likeliest " + money.currency() + ", else " + String.join(", ", money.otherCurrencies()));
    }
    quantity.counted().ifPresent(counted -> said.add("said of “" + counted.head() + "”"));
    return String.join("; ", said);
  }

  private static void addAmount(Amount amount, List<String> said) {
    if (amount.precision() != Precision.EXACT) {
      String low = amount.low().map(BigDecimal::toPlainString).orElse("");
      String high = amount.high().map(BigDecimal::toPlainString).orElse("");
      said.add(
          "admits "
              + (low.isEmpty()
                  ? "up to " + high
                  : high.isEmpty() ? low + " and more" : low + " to " + high));
    }
    if (!amount.alternatives().isEmpty()) {
      said.add(
          "the figures may also be read as "
              + String.join(
                  ", ", amount.alternatives().stream().map(BigDecimal::toPlainString).toList()));
    }
  }

  private static String name(NameFact fact) {
    List<String> said = new ArrayList<>();
    said.add(fact.name().type().name().toLowerCase(Locale.ROOT) + ", " + fact.name().canonical());
    fact.name().entity().ifPresent(entity -> said.add("known as " + entity));
    fact.name().role().ifPresent(role -> said.add("role " + role.replace('-', ' ')));
    return String.join("; ", said);
  }
}
