package io.samklang.quantity.grammar;

import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity.CalendarDate;
import io.samklang.quantity.Quantity.ClockTime;
import io.samklang.quantity.Site;
import io.samklang.text.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words before a date or a time of day that make it a bound or approximate: {@code senest 1.
 * mai}, {@code frühestens in sechs Tagen}, {@code før kl. 18}, {@code gegen 18 Uhr}; not {@code
 * rett før jul} and {@code two days after}.
 *
 * @param words where they stand; for a time that itself says so, nowhere
 */
record TimeHedge(Precision precision, Optional<Span> words) {
  private static final Map<DateRole, Precision> ROLES =
      Map.of(
          DateRole.NO_EARLIER, Precision.AT_LEAST,
          DateRole.NO_LATER, Precision.AT_MOST,
          DateRole.ABOUT_TIME, Precision.APPROXIMATE);

  /** How many articles and prepositions may stand between: {@code spätestens bis zum}. */
  private static final int MOST_BETWEEN = 2;

  private static final TimeHedge NONE = new TimeHedge(Precision.EXACT, Optional.empty());

  /** What is claimed of the date or time that begins with lexeme {@code from}. */
  static TimeHedge before(Lexed text, int from, DateWords words) {
    int at = from;
    for (int back = 0; back <= MOST_BETWEEN && text.isSameLine(at); back++) {
      Optional<TimeHedge> hedge = endingAt(text, at, words);
      if (hedge.isPresent()) {
        return hedge.get();
      }
      if (!isJoint(text, at - 1, words)) {
        return NONE;
      }
      at--;
    }
    return NONE;
  }

  private static Optional<TimeHedge> endingAt(Lexed text, int end, DateWords words) {
    return ROLES.keySet().stream()
        .sorted()
        .flatMap(
            role ->
                words
                    .startBefore(role, text, end)
                    .map(at -> of(text, at, end, role, words))
                    .stream())
        .findFirst();
  }

  private static TimeHedge of(Lexed text, int from, int end, DateRole role, DateWords words) {
    return isOffset(text, from, words)
        ? NONE
        : new TimeHedge(Objects.requireNonNull(ROLES.get(role)), Optional.of(text.span(from, end)));
  }

  /** {@code rett før}, {@code zwei Tage nach}: a time apart from it. */
  private static boolean isOffset(Lexed text, int at, DateWords words) {
    return words.endsBefore(DateRole.NO_BOUND, text, at)
        || words.endsBefore(DateRole.UNIT, text, at)
        || words.endsBefore(DateRole.UNITS, text, at);
  }

  private static boolean isJoint(Lexed text, int at, DateWords words) {
    return text.has(at)
        && (words.find(DateRole.ARTICLE, text, at).isPresent()
            || words.find(DateRole.DAY_BEFORE, text, at).isPresent()
            || words.find(DateRole.MOMENT_JOIN, text, at).isPresent());
  }

  CalendarDate apply(CalendarDate date) {
    return new CalendarDate(site(date.site()), date.value(), precision);
  }

  ClockTime apply(ClockTime time) {
    return new ClockTime(
        site(time.site()), time.minuteOfDay(), time.halfDayOpen(), time.zone(), precision);
  }

  Site site(Site site) {
    return new Site(site.whole(), words);
  }
}
