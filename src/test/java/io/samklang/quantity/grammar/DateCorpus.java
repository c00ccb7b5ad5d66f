package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Quantity.CalendarDate;
import io.samklang.quantity.Quantity.ClockTime;
import io.samklang.quantity.Quantity.Moment;
import io.samklang.quantity.Quantity.Score;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A corpus of phrases and what they mean: a line {@code = VALUE} and the phrases below it; {@code @
 * DATE} sets the day of writing, {@code @ none} leaves it out; brackets mark the span where it is
 * not the whole phrase; {@code = none} begins phrases in which nothing of the kind stands.
 */
final class DateCorpus {
  private DateCorpus() {}

  /** A phrase with what is expected of it. */
  record Phrase(LanguageTag language, Optional<LocalDate> written, String value, String marked) {
    String text() {
      return marked.replace("[", "").replace("]", "");
    }

    Span span() {
      int start = marked.indexOf('[');
      return start < 0 ? new Span(0, marked.length()) : new Span(start, marked.indexOf(']') - 1);
    }

    @Override
    public String toString() {
      return language + " " + marked + " = " + value;
    }
  }

  static Stream<Phrase> of(String name) {
    return LanguageTag.supported().stream().flatMap(language -> read(language, name).stream());
  }

  private static List<Phrase> read(LanguageTag language, String name) {
    List<Phrase> phrases = new ArrayList<>();
    Optional<LocalDate> written = Optional.empty();
    String value = "none";
    for (String line : lines("/corpus/" + language + "/" + name)) {
      if (line.startsWith("=")) {
        value = line.substring(1).strip();
      } else if (line.startsWith("@")) {
        String day = line.substring(1).strip();
        written = day.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(day));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        phrases.add(new Phrase(language, written, value, line.strip()));
      }
    }
    return phrases;
  }

  private static List<String> lines(String path) {
    try (InputStream in = Objects.requireNonNull(DateCorpus.class.getResourceAsStream(path), path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a quantity says, as the corpora write it. */
  static String text(Quantity quantity) {
    if (quantity instanceof CalendarDate date) {
      return date(date.value());
    }
    if (quantity instanceof ClockTime time) {
      return time(time);
    }
    if (quantity instanceof Moment moment) {
      return date(moment.date().value()) + " " + time(moment.time());
    }
    return quantity instanceof Score score ? score.home() + "-" + score.away() : quantity.kind();
  }

  private static String time(ClockTime time) {
    String text = "%02d:%02d".formatted(time.minuteOfDay() / 60, time.minuteOfDay() % 60);
    return text + (time.halfDayOpen() ? "?" : "") + time.zone().map(z -> " " + z).orElse("");
  }

  private static String date(DateValue value) {
    if (value.resolved()) {
      String first = value.first().orElseThrow().toString();
      String last = value.last().orElseThrow().toString();
      return first.equals(last) ? first : first + "/" + last;
    }
    return parts(value) + value.until().map(u -> "/" + date(u)).orElse("");
  }

  private static String parts(DateValue value) {
    List<String> parts = new ArrayList<>();
    value.weekday().ifPresent(d -> parts.add(d.toString()));
    value.steps().ifPresent(n -> parts.add(value.grain() + "%+d".formatted(n)));
    value
        .month()
        .ifPresent(
            m -> parts.add("%02d".formatted(m) + value.day().map("-%02d"::formatted).orElse("")));
    if (value.month().isEmpty()) {
      value.day().ifPresent(d -> parts.add("day %02d".formatted(d)));
    }
    if (value.grain() != DateValue.Grain.DAY && value.month().isPresent()) {
      parts.add(value.grain().toString());
    }
    return String.join(" ", parts);
  }
}
