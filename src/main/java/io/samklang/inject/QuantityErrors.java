package io.samklang.inject;

import io.samklang.fact.QuantityFact;
import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Which errors can be planted in a number, and how they are written. */
final class QuantityErrors {
  /** A decimal sign with one or two figures after it; with three it groups. */
  private static final Pattern DECIMAL = Pattern.compile(".*[.,]\\d{1,2}");

  private final WordSwaps words;

  QuantityErrors(WordSwaps words) {
    this.words = words;
  }

  /** The edits of one fact by kind. */
  Map<ErrorKind, Edit> of(QuantityFact fact, Random random) {
    Map<ErrorKind, Edit> edits = new EnumMap<>(ErrorKind.class);
    Quantity quantity = fact.quantity();
    value(fact, random).ifPresent(edit -> edits.put(kind(fact, edit), edit));
    swap("scale", fact, quantity.span(), random).ifPresent(e -> edits.put(ErrorKind.SCALE, e));
    bound(fact, random).ifPresent(e -> edits.put(ErrorKind.BOUND, e));
    if (quantity instanceof Quantity.Measure) {
      swap("unit", fact, quantity.span(), random).ifPresent(e -> edits.put(ErrorKind.UNIT, e));
    }
    if (quantity instanceof Quantity.Money) {
      swap("currency", fact, quantity.span(), random)
          .ifPresent(e -> edits.put(ErrorKind.CURRENCY, e));
    }
    if (quantity instanceof Quantity.CalendarDate date) {
      new DateErrors(words).add(fact, date.value(), random, edits);
    }
    return edits;
  }

  private Optional<Edit> value(QuantityFact fact, Random random) {
    Quantity quantity = fact.quantity();
    // Of a range it would not be known which of the two is wrong.
    if (quantity instanceof Quantity.CalendarDate || quantity.precision() == Precision.BETWEEN) {
      return Optional.empty();
    }
    if (quantity instanceof Quantity.Score || quantity instanceof Quantity.ClockTime) {
      return PairedFigures.change(quantity, text(fact, quantity.span()), random)
          .map(edit -> Edit.within(quantity.span().start(), edit.span(), edit.now()));
    }
    boolean unit = quantity instanceof Quantity.Duration && random.nextBoolean();
    return (unit ? swap("duration", fact, quantity.span(), random) : Optional.<Edit>empty())
        .or(() -> figures(fact, random))
        .or(() -> spelledOut(fact, random));
  }

  /** Words that lie close together are no error where the number is hedged. */
  private Optional<Edit> spelledOut(QuantityFact fact, Random random) {
    Quantity quantity = fact.quantity();
    String set = quantity instanceof Quantity.Ordinal ? "ordinal" : "number";
    return quantity.precision() == Precision.EXACT
        ? swap(set, fact, quantity.span(), random)
        : Optional.empty();
  }

  private static Optional<Edit> figures(QuantityFact fact, Random random) {
    Quantity quantity = fact.quantity();
    String text = text(fact, quantity.span());
    return FigureChange.find(text)
        .flatMap(
            span ->
                FigureChange.change(span.of(text), mustBePlain(quantity), random)
                    .map(now -> Edit.within(quantity.span().start(), span, now)));
  }

  /** Hedged and large values may be rounded, those with a unit converted. */
  private static boolean mustBePlain(Quantity quantity) {
    return quantity.precision() != Precision.EXACT
        || quantity instanceof Quantity.Measure
        || quantity instanceof Quantity.Money;
  }

  private Optional<Edit> bound(QuantityFact fact, Random random) {
    Precision precision = fact.quantity().precision();
    boolean bound = precision == Precision.AT_LEAST || precision == Precision.AT_MOST;
    return fact.quantity()
        .site()
        .hedge()
        .filter(hedge -> bound)
        .flatMap(hedge -> swap("bound", fact, hedge, random));
  }

  private Optional<Edit> swap(String set, QuantityFact fact, Span span, Random random) {
    LanguageTag language = fact.article().language();
    return words
        .find(set, language, text(fact, span), random)
        .map(edit -> Edit.within(span.start(), edit.span(), edit.now()));
  }

  private static String text(QuantityFact fact, Span span) {
    return span.of(fact.article().article().text());
  }

  private static ErrorKind kind(QuantityFact fact, Edit edit) {
    Quantity quantity = fact.quantity();
    if (quantity instanceof Quantity.Percentage) {
      return ErrorKind.PERCENT;
    }
    if (quantity instanceof Quantity.Money) {
      return ErrorKind.AMOUNT;
    }
    if (quantity instanceof Quantity.Measure) {
      return ErrorKind.MEASURE;
    }
    if (quantity instanceof Quantity.Duration) {
      return ErrorKind.DURATION;
    }
    if (quantity instanceof Quantity.Ordinal) {
      return ErrorKind.ORDINAL;
    }
    if (quantity instanceof Quantity.Score) {
      return ErrorKind.SCORE;
    }
    if (quantity instanceof Quantity.ClockTime) {
      return ErrorKind.CLOCK_TIME;
    }
    return DECIMAL.matcher(edit.now()).matches() ? ErrorKind.DECIMAL : ErrorKind.INTEGER;
  }

  /** Whether both claim the same figure with the same certainty, so that a change is an error. */
  static boolean claimTheSame(Quantity one, Quantity other) {
    return one.precision() == other.precision()
        && one.amount().flatMap(Amount::value).isPresent()
            == other.amount().flatMap(Amount::value).isPresent();
  }
}
