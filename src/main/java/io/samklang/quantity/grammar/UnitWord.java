package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Counted;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a word of unit means.
 *
 * @param code UCUM symbol, ISO 4217 code, or word of time
 * @param factor how many of {@code code} one of it is: 0.01 for cents, 10 for decades
 * @param others other currencies that the word may mean
 */
record UnitWord(Kind kind, String code, BigDecimal factor, List<String> others) {
  private static final Set<String> READINGS =
      Set.of("km", "m", "cm", "mm", "mi", "[nmi_i]", "ft", "yd", "Cel", "degF");
  private static final Set<String> SHORT = Set.of("second", "minute", "hour");
  private static final BigDecimal SCALE = BigDecimal.valueOf(1000);
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** The kind of quantity that a unit makes. */
  enum Kind {
    PERCENT,
    POINTS,
    MONEY,
    MEASURE,
    DURATION
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a day or a longer time. */
  boolean isLong() {
    return is(Kind.DURATION) && !SHORT.contains(code);
  }

  /** Whether a word may be joined to it: {@code 80 prosent-regelen}, {@code 100 kr/døgn}. */
  boolean isJoinable() {
    return is(Kind.PERCENT) || is(Kind.MONEY);
  }

  /** Whether it is a part of a hundred: per cent. */
  boolean isShare() {
    return kind == Kind.PERCENT;
  }

  /** Whether the word stands for a hundredth of the currency: cents, øre. */
  boolean isMinor() {
    return kind == Kind.MONEY && factor.compareTo(BigDecimal.ONE) < 0;
  }

  /** The same unit without a scale that it says too: {@code mnkr} is a million crowns. */
  UnitWord unscaled() {
    return factor.compareTo(SCALE) < 0 ? this : new UnitWord(kind, code, BigDecimal.ONE, others);
  }

  /** Whether it measures how far something is, or how warm: what follows is no part of it. */
  boolean isReading() {
    return kind == Kind.MEASURE && READINGS.contains(code);
  }

  /** Less than an hour is said in minutes: half an hour is thirty. */
  UnitWord finer(Amount amount) {
    boolean part =
        code.equals("hour")
            && amount.value().filter(v -> v.abs().compareTo(BigDecimal.ONE) < 0).isPresent();
    return part ? new UnitWord(kind, "minute", factor.multiply(MINUTES), others) : this;
  }

  /** The quantity of {@code amount} of this unit. */
  Quantity quantity(Site site, Amount amount, boolean age, Optional<Counted> counted) {
    Optional<Amount> whole = Optional.of(Amounts.times(amount, factor));
    return switch (kind) {
      case PERCENT -> new Quantity.Percentage(site, whole, Quantity.Percentage.Base.SHARE, counted);
      case POINTS -> new Quantity.Percentage(site, whole, Quantity.Percentage.Base.POINTS, counted);
      case MONEY -> new Quantity.Money(site, whole, code, others, counted);
      case MEASURE -> new Quantity.Measure(site, whole, code, counted);
      case DURATION -> new Quantity.Duration(site, whole, code, age, counted);
    };
  }
}
