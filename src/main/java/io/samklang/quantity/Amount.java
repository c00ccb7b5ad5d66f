package io.samklang.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number as it was claimed.
 *
 * @param value the number named; absent for a range and for vague plurals (dozens of)
 * @param low smallest value that the claim admits; absent where there is no lower bound
 * @param high largest value that the claim admits; absent where there is no upper bound
 * @param alternatives other readings of the same figures (1.234 as 1234 beside 1.234), likeliest
 *     first, without {@code value}
 */
public record Amount(
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Precision precision,
    List<BigDecimal> alternatives) {
  public Amount {
    alternatives = List.copyOf(alternatives);
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException("low " + low.get() + " above high " + high.get());
    }
  }

  public static Amount exact(BigDecimal value) {
    return new Amount(
        Optional.of(value), Optional.of(value), Optional.of(value), Precision.EXACT, List.of());
  }

  public static Amount exact(long value) {
    return exact(BigDecimal.valueOf(value));
  }

  public static Amount between(BigDecimal low, BigDecimal high) {
    return new Amount(
        Optional.empty(), Optional.of(low), Optional.of(high), Precision.BETWEEN, List.of());
  }
}
