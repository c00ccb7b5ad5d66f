package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity.Money;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Compares amounts of money; exchange rates are not known here. */
final class MoneyComparison {
  private MoneyComparison() {}

  static Comparison compare(Money a, Money b) {
    Comparison amounts = AmountComparison.compare(a.amount(), b.amount());
    if (a.currency().equals(b.currency())) {
      return amounts;
    }
    String pair = a.currency() + " against " + b.currency();
    if (Collections.disjoint(currencies(a), currencies(b))) {
      return amounts.compatible()
          ? Comparison.contradicts(Cause.CURRENCY, pair + " with the same figure")
          : Comparison.cannotTell(Cause.CURRENCY, pair + ": the amount may be converted");
    }
    return amounts.compatible()
        ? amounts.noting("the word may mean either currency: " + pair)
        : Comparison.cannotTell(Cause.CURRENCY, pair + ": perhaps other crowns or dollars");
  }

  private static Set<String> currencies(Money money) {
    Set<String> all = new TreeSet<>(money.otherCurrencies());
    all.add(money.currency());
    return all;
  }
}
