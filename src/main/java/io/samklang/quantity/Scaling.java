package io.samklang.quantity;

import java.util.List;
import java.util.function.UnaryOperator;

/** Brings a claim into another unit. */
final class Scaling {
  private Scaling() {}

  /**
   * The same claim in another unit.
   *
   * @param conversion of one value; must be increasing
   */
  static Amount of(Amount amount, UnaryOperator<java.math.BigDecimal> conversion) {
    return new Amount(
        amount.value().map(conversion),
        amount.low().map(conversion),
        amount.high().map(conversion),
        amount.precision(),
        List.copyOf(amount.alternatives().stream().map(conversion).toList()));
  }
}
