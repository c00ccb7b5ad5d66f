package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * What the words around a number claim of it, and the bounds that this admits: the one place where
 * this is laid down. The margin of the vague ones is a tenth of the value, and a half for values up
 * to five; wide enough for what news take from one and the same source ("nearly 50" of 48, "some
 * 30" of 28 or 32), narrow enough to tell 500 from 580. A value that is written to the last figure
 * is not rounded much: "about 12" is neither 11 nor 13, "about 135" neither 130 nor 140.
 */
enum Hedge {
  /** About, some, circa: a margin below and above. */
  ABOUT(Precision.APPROXIMATE),
  /** Nearly, just under, close to: a margin below, nothing above. */
  NEARLY(Precision.APPROXIMATE),
  /** A good, just over: nothing below, a margin above. */
  SLIGHTLY_OVER(Precision.APPROXIMATE),
  /** More than, over, at least: the value and anything above. */
  AT_LEAST(Precision.AT_LEAST),
  /** Less than, under, at most, up to: anything up to the value. */
  AT_MOST(Precision.AT_MOST),
  /** Exactly, just, only: changes nothing, and may stand between another hedge and the number. */
  EXACTLY(Precision.EXACT);

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NEARLY_ONE = new BigDecimal("0.9");
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private final Precision precision;

  Hedge(Precision precision) {
    this.precision = precision;
  }

  /** The hedge of a table: {@code at-least} is {@link #AT_LEAST}. */
  static Hedge parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What is claimed of {@code amount}; ranges and vague plurals stay as they are. */
  Amount apply(Amount amount) {
    if (this == EXACTLY || amount.value().isEmpty()) {
      return amount;
    }
    BigDecimal value = amount.value().get();
    return new Amount(amount.value(), low(value), high(value), precision, amount.alternatives());
  }

  private Optional<BigDecimal> low(BigDecimal value) {
    return switch (this) {
      case AT_MOST -> Optional.empty();
      case ABOUT, NEARLY -> Optional.of(Amounts.plain(value.subtract(margin(value))));
      default -> Optional.of(value);
    };
  }

  private Optional<BigDecimal> high(BigDecimal value) {
    return switch (this) {
      case AT_LEAST -> Optional.empty();
      case ABOUT, SLIGHTLY_OVER -> Optional.of(Amounts.plain(value.add(margin(value))));
      default -> Optional.of(value);
    };
  }

  /** By what the value would be written otherwise: one or five of its last figure. */
  private static BigDecimal step(BigDecimal size) {
    BigDecimal written = size.stripTrailingZeros();
    if (written.precision() == 1) {
      return size;
    }
    boolean five = written.unscaledValue().mod(BigInteger.TEN).equals(BigInteger.valueOf(5));
    return written.ulp().multiply(five ? FIVE : BigDecimal.ONE);
  }

  private static BigDecimal margin(BigDecimal value) {
    BigDecimal size = value.abs();
    boolean small = size.compareTo(BigDecimal.ONE) >= 0 && size.compareTo(FIVE) <= 0;
    return small ? HALF : size.multiply(TENTH).min(step(size).multiply(NEARLY_ONE));
  }
}
