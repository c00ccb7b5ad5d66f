package io.samklang.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.samklang.quantity.Amount;
import io.samklang.quantity.Counted;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.FigureText;
import io.samklang.quantity.Quantity;
import io.samklang.text.ComposedText;
import io.samklang.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A quantity as {@code samklang extract} prints it. */
final class QuantityJson {
  private static final JsonNodeFactory JSON = new JsonNodeFactory(true);

  private QuantityJson() {}

  static ObjectNode of(Quantity quantity, ComposedText text) {
    ObjectNode node = JSON.objectNode();
    Span span = text.toOriginal(quantity.span());
    node.put("start", span.start());
    node.put("end", span.end());
    node.put("text", text.originalAt(quantity.span()));
    node.put("kind", quantity.kind());
    quantity.amount().ifPresent(amount -> putAmount(amount, node));
    putScore(quantity, node);
    unit(quantity).ifPresent(unit -> node.put("unit", unit));
    resolved(quantity).ifPresent(resolved -> node.put("resolved", resolved));
    node.put("precision", precision(quantity));
    quantity
        .counted()
        .map(Counted::span)
        .map(text::originalAt)
        .ifPresent(c -> node.put("counts", c));
    return node;
  }

  private static void putAmount(Amount amount, ObjectNode node) {
    amount.value().ifPresent(value -> node.put("value", plain(value)));
    boolean exact = amount.value().isPresent() && amount.value().equals(amount.low());
    if (!exact || !amount.low().equals(amount.high())) {
      amount.low().ifPresent(low -> node.put("low", plain(low)));
      amount.high().ifPresent(high -> node.put("high", plain(high)));
    }
  }

  /** Without exponent and without zeros behind the point. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static void putScore(Quantity quantity, ObjectNode node) {
    if (quantity instanceof Quantity.Score score) {
      node.put("low", score.home());
      node.put("high", score.away());
    }
  }

  private static Optional<String> unit(Quantity quantity) {
    if (quantity instanceof Quantity.Money money) {
      return Optional.of(money.currency());
    }
    if (quantity instanceof Quantity.Measure measure) {
      return Optional.of(measure.unit());
    }
    return quantity instanceof Quantity.Duration duration
        ? Optional.of(duration.unit())
        : Optional.empty();
  }

  private static String precision(Quantity quantity) {
    return quantity.precision().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Optional<String> resolved(Quantity quantity) {
    if (quantity instanceof Quantity.CalendarDate date) {
      return resolved(date.value());
    }
    if (quantity instanceof Quantity.ClockTime time) {
      return Optional.of(FigureText.clock(time.writtenMinute()));
    }
    if (quantity instanceof Quantity.Moment moment) {
      return resolved(moment.date().value())
          .map(day -> day + "T" + FigureText.clock(moment.time().writtenMinute()));
    }
    return Optional.empty();
  }

  /** To the grain stated: a week by its Monday, a quarter by its first month. */
  private static Optional<String> resolved(DateValue date) {
    return date.first()
        .map(first -> toGrain(first, date.grain()))
        .or(() -> date.year().map(year -> withinYear(date, year)));
  }

  private static String withinYear(DateValue date, int year) {
    String text = String.format(Locale.ROOT, "%04d", year);
    return date.month().map(m -> text + String.format(Locale.ROOT, "-%02d", m)).orElse(text);
  }

  private static String toGrain(LocalDate first, DateValue.Grain grain) {
    String day = first.toString();
    return switch (grain) {
      case DAY, WEEKDAY, WEEK, WEEKEND -> day;
      case MONTH, QUARTER, SEASON, HALF_YEAR -> day.substring(0, day.length() - 3);
      case YEAR, DECADE, CENTURY -> day.substring(0, day.length() - 6);
    };
  }
}
