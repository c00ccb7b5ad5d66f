package io.samklang.inject;

import io.samklang.fact.QuantityFact;
import io.samklang.quantity.DateValue;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which errors can be planted in a date: one of its parts becomes another. */
final class DateErrors {
  /** Every month has so many days. */
  private static final int DAYS = 28;

  /** A year is moved by so much at most. */
  private static final int YEARS = 9;

  private final WordSwaps words;

  DateErrors(WordSwaps words) {
    this.words = words;
  }

  /** Adds the edits of a date by kind; a run of days has none. */
  void add(QuantityFact fact, DateValue date, Random random, Map<ErrorKind, Edit> edits) {
    if (date.until().isPresent()) {
      return;
    }
    Span span = fact.quantity().span();
    String text = span.of(fact.article().article().text());
    LanguageTag language = fact.article().language();
    date.weekday()
        .flatMap(day -> words.find("weekday", language, text, random))
        .ifPresent(edit -> put(ErrorKind.WEEKDAY, edit, span, edits));
    date.month()
        .flatMap(month -> words.find("month", language, text, random))
        .ifPresent(edit -> put(ErrorKind.MONTH, edit, span, edits));
    date.day()
        .flatMap(day -> only(text, "0?" + day))
        .map(at -> new Edit(at, otherDay(at.of(text), random)))
        .ifPresent(edit -> put(ErrorKind.DAY, edit, span, edits));
    date.year()
        .flatMap(year -> only(text, String.valueOf(year)))
        .map(at -> new Edit(at, otherYear(at.of(text), random)))
        .ifPresent(edit -> put(ErrorKind.YEAR, edit, span, edits));
  }

  private static void put(ErrorKind kind, Edit edit, Span span, Map<ErrorKind, Edit> edits) {
    edits.put(kind, Edit.within(span.start(), edit.span(), edit.now()));
  }

  /** The only place where such figures stand by themselves; empty if there is none or another. */
  private static Optional<Span> only(String text, String figures) {
    Matcher matcher = Pattern.compile("(?<!\\d)" + figures + "(?!\\d)").matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span first = new Span(matcher.start(), matcher.end());
    return matcher.find() ? Optional.empty() : Optional.of(first);
  }

  private static String otherDay(String was, Random random) {
    int day = Integer.parseInt(was);
    int now = 1 + (day - 1 + 1 + random.nextInt(DAYS - 1)) % DAYS;
    int other = now == day ? 1 + day % DAYS : now;
    return was.startsWith("0") ? String.format(Locale.ROOT, "%02d", other) : "" + other;
  }

  private static String otherYear(String was, Random random) {
    int by = 1 + random.nextInt(YEARS);
    return String.valueOf(Integer.parseInt(was) + (random.nextBoolean() ? by : -by));
  }
}
