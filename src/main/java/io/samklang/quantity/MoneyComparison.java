package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity.Cardinal;
import io.samklang.quantity.Quantity.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares amounts of money; exchange rates are not known here. */
final class MoneyComparison {
  /** Swedish and Norwegian crowns have been within this of each other for twenty years. */
  private static final double NEAR_PARITY = 1.2;

  /** Danish crowns in Norwegian ones, and other dollars in American ones, lie between these. */
  private static final double LEAST_RATE = 1.4;

  private static final double LARGEST_RATE = 1.7;

  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

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
    return amounts.compatible() || !mayBeConverted(a, b)
        ? amounts.noting("the word does not say whose currency: perhaps " + pair)
        : Comparison.cannotTell(Cause.CURRENCY, pair + ": perhaps other crowns or dollars");
  }

  /**
   * A large number that may be money though nothing says so, with the same first figures: {@code
   * det 2,8 millioner store markedet} and {@code £2.8 miljarder}.
   */
  static Optional<Comparison> bare(Cardinal number, Money money) {
    boolean large = isLarge(number) && isLarge(money);
    return Optional.of(AmountComparison.compare(number.amount(), money.amount()))
        .filter(amounts -> large)
        .filter(amounts -> amounts.compatible() || amounts.cause() == Cause.SCALE)
        .map(amounts -> amounts.noting("only one of them names a currency"));
  }

  private static boolean isLarge(Quantity quantity) {
    return quantity
        .amount()
        .flatMap(Amount::value)
        .filter(value -> value.compareTo(MILLION) >= 0)
        .isPresent();
  }

  /**
   * Whether the amounts lie as far apart as the crowns, or the dollars, of two countries ever do.
   */
  private static boolean mayBeConverted(Money a, Money b) {
    return a.amount()
        .flatMap(Amount::value)
        .flatMap(x -> b.amount().flatMap(Amount::value).map(y -> ratio(x, y)))
        .filter(ratio -> ratio <= NEAR_PARITY || ratio >= LEAST_RATE && ratio <= LARGEST_RATE)
        .isPresent();
  }

  private static double ratio(BigDecimal x, BigDecimal y) {
    double ratio = Math.abs(x.doubleValue() / y.doubleValue());
    return ratio < 1 ? 1 / ratio : ratio;
  }

  private static Set<String> currencies(Money money) {
    Set<String> all = new TreeSet<>(money.otherCurrencies());
    all.add(money.currency());
    return all;
  }
}
