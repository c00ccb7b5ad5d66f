package io.samklang.fact;

import io.samklang.quantity.Amount;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Writes a quantity in one neutral form for people of any language: {@code 18}, {@code ≥ 50},
 * {@code 2.8 bn EUR}, {@code 25 November}.
 */
final class QuantityText {
  private QuantityText() {}

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
      return amount + " " + measure.unit();
    }
    if (quantity instanceof Quantity.Duration duration) {
      return amount + " " + duration.unit() + (amount.equals("1") ? "" : "s");
    }
    if (quantity instanceof Quantity.Ordinal) {
      return "no. " + amount;
    }
    if (quantity instanceof Quantity.CalendarDate date) {
      return date(date.value());
    }
    if (quantity instanceof Quantity.ClockTime time) {
      return clock(time);
    }
    if (quantity instanceof Quantity.Moment moment) {
      return of(moment.date()) + " " + clock(moment.time());
    }
    if (quantity instanceof Quantity.Score score) {
      return score.home() + "-" + score.away();
    }
    return amount;
  }

  private static String clock(Quantity.ClockTime time) {
    return String.format(
        Locale.ROOT, "%02d:%02d", time.minuteOfDay() / 60, time.minuteOfDay() % 60);
  }

  private static String amount(Amount amount) {
    Optional<String> value = amount.value().map(QuantityText::plain);
    String range =
        amount.low().map(QuantityText::plain).orElse("…")
            + "–"
            + amount.high().map(QuantityText::plain).orElse("…");
    return switch (amount.precision()) {
      case EXACT -> value.orElse(range);
      case APPROXIMATE -> value.map(v -> "about " + v).orElse(range);
      case AT_LEAST ->
          "at least " + value.or(() -> amount.low().map(QuantityText::plain)).orElse(range);
      case AT_MOST ->
          "at most " + value.or(() -> amount.high().map(QuantityText::plain)).orElse(range);
      case BETWEEN -> range;
    };
  }

  static boolean isBound(Precision precision) {
    return precision == Precision.AT_LEAST || precision == Precision.AT_MOST;
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return new java.text.DecimalFormat(
            "#,##0.#########", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(stripped);
  }

  private static String date(DateValue date) {
    StringJoiner parts = new StringJoiner(" ");
    date.weekday().ifPresent(d -> parts.add(d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    date.day().ifPresent(d -> parts.add(String.valueOf(d)));
    date.month()
        .ifPresent(
            m -> parts.add(java.time.Month.of(m).getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    date.year().ifPresent(y -> parts.add(String.valueOf(y)));
    if (parts.length() > 0) {
      return parts.toString();
    }
    return date.first().map(Object::toString).orElse(date.grain().name().toLowerCase(Locale.ROOT));
  }
}
