package io.samklang.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** On which side of the figure named the claim lies. */
enum Side {
  /** More than, at least, a good. */
  ABOVE,
  /** Less than, up to, nearly. */
  BELOW,
  /** The figure itself, or about it. */
  AROUND;

  static Side of(Amount amount) {
    return switch (amount.precision()) {
      case AT_LEAST -> ABOVE;
      case AT_MOST -> BELOW;
      case APPROXIMATE -> ofBounds(amount);
      case EXACT, BETWEEN -> AROUND;
    };
  }

  private static Side ofBounds(Amount amount) {
    boolean lowest = meets(amount.low(), amount.value());
    boolean highest = meets(amount.high(), amount.value());
    if (lowest == highest) {
      return AROUND;
    }
    return lowest ? ABOVE : BELOW;
  }

  private static boolean meets(Optional<BigDecimal> bound, Optional<BigDecimal> value) {
    return bound.isPresent() && value.isPresent() && Figures.equal(bound.get(), value.get());
  }

  boolean opposes(Side other) {
    return this != AROUND && other != AROUND && this != other;
  }
}
