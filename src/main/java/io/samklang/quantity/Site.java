package io.samklang.quantity;

import io.samklang.text.Span;
import java.util.Optional;

/**
 * Where a quantity stands in the text it was read from.
 *
 * @param whole number with unit, currency or percent sign, without hedge and counted noun
 * @param hedge the words before (or after) that made it a bound or approximate: {@code mer enn},
 *     {@code bis zu}
 */
public record Site(Span whole, Optional<Span> hedge) {
  public static Site of(Span whole) {
    return new Site(whole, Optional.empty());
  }

  /** Number and hedge together. */
  public Span claimed() {
    return hedge.map(whole::union).orElse(whole);
  }

  /** The same place {@code by} offsets further on. */
  public Site shift(int by) {
    return new Site(whole.shift(by), hedge.map(h -> h.shift(by)));
  }
}
