package io.samklang.fact;

import io.samklang.quantity.Amount;
import io.samklang.quantity.CurrencyText;
import io.samklang.quantity.DateText;
import io.samklang.quantity.FigureText;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import java.util.Optional;

/**
 * Writes a quantity in one neutral form for people of any language: {@code 18}, {@code at least
 * 50}, {@code 2,800,000 EUR}, {@code 25 November}.
 */
final class QuantityText {
  private QuantityText() {}

  /** As {@link #of}, but a currency whose country is not said by its plain word. */
  static String shown(Quantity quantity) {
    return quantity instanceof Quantity.Money money
        ? CurrencyText.of(money.amount().map(QuantityText::amount).orElse(""), money)
        : of(quantity);
  }

  static String of(Quantity quantity) {
    String amount = quantity.amount().map(QuantityText::amount).orElse("");
    if (quantity instanceof Quantity.Percentage percentage) {
      return amount
          + (percentage.base() == Quantity.Percentage.Base.POINTS ? " percentage points" : " %");
    }
    if (quantity instanceof Quantity.Money money) {
      return amount + " " + money.currency();
    }
    if (quantity instanceof Quantity.Measure measure) {
      return amount + " " + FigureText.unit(measure.unit());
    }
    if (quantity instanceof Quantity.Duration duration) {
      return amount
          + " "
          + duration.unit()
          + (amount.equals("1") || amount.endsWith(" 1") ? "" : "s");
    }
    if (quantity instanceof Quantity.Ordinal) {
      return "no. " + amount;
    }
    if (quantity instanceof Quantity.CalendarDate date) {
      return bound(date.precision()) + DateText.of(date.value());
    }
    if (quantity instanceof Quantity.ClockTime time) {
      return bound(time.precision()) + FigureText.clock(time.writtenMinute());
    }
    if (quantity instanceof Quantity.Moment moment) {
      return bound(moment.precision())
          + DateText.of(moment.date().value())
          + " "
          + FigureText.clock(moment.time().writtenMinute());
    }
    if (quantity instanceof Quantity.Score score) {
      return score.home() + "-" + score.away();
    }
    return amount;
  }

  /** What stands before a date or a time of day. */
  private static String bound(Precision precision) {
    return switch (precision) {
      case AT_LEAST -> "no earlier than ";
      case AT_MOST -> "no later than ";
      case APPROXIMATE -> "about ";
      case EXACT, BETWEEN -> "";
    };
  }

  private static String amount(Amount amount) {
    Optional<String> value = amount.value().map(FigureText::of);
    String range =
        amount.low().map(FigureText::of).orElse("…")
            + "–"
            + amount.high().map(FigureText::of).orElse("…");
    return switch (amount.precision()) {
      case EXACT -> value.orElse(range);
      case APPROXIMATE -> value.map(v -> "about " + v).orElse(range);
      case AT_LEAST -> "at least " + value.or(() -> amount.low().map(FigureText::of)).orElse(range);
      case AT_MOST -> "at most " + value.or(() -> amount.high().map(FigureText::of)).orElse(range);
      case BETWEEN -> range;
    };
  }
}
