package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Arithmetic on amounts. */
final class Amounts {
  private Amounts() {}

  /** All values and bounds times {@code factor}, which may be negative. */
  static Amount times(Amount amount, BigDecimal factor) {
    boolean turned = factor.signum() < 0;
    Optional<BigDecimal> low = amount.low().map(factor::multiply).map(Amounts::plain);
    Optional<BigDecimal> high = amount.high().map(factor::multiply).map(Amounts::plain);
    return new Amount(
        amount.value().map(factor::multiply).map(Amounts::plain),
        turned ? high : low,
        turned ? low : high,
        amount.precision(),
        amount.alternatives().stream().map(factor::multiply).map(Amounts::plain).toList());
  }

  /** An exact value with other readings. */
  static Amount open(BigDecimal value, List<BigDecimal> alternatives) {
    Optional<BigDecimal> exact = Optional.of(value);
    return new Amount(exact, exact, exact, Precision.EXACT, alternatives);
  }

  /** Without zeros behind the decimal point, and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
