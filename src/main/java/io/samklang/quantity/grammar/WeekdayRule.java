package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateWords.Hit;
import io.samklang.text.LanguageTag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Weekdays: {@code søndag}, {@code Sonntagabend}, {@code lördagens}, {@code mandag morgen}, {@code
 * sist onsdag}, {@code am vergangenen Montag}, {@code i lördags}, {@code onsdag forrige uke}.
 *
 * <p>A bare weekday is resolved only where the verbs of its clause say which way to look.
 */
final class WeekdayRule implements DateRule {
  /** Letters of the shortest weekday: {@code onsdag}. */
  private static final int SHORTEST_STEM = 6;

  /** Letters of the longest: {@code donnerstags}. */
  private static final int LONGEST_STEM = 11;

  private final DateWords words;

  WeekdayRule(DateWords words) {
    this.words = words;
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    return fixed(text, i, DateRole.WEEKDAY_PAST, -1)
        .or(() -> fixed(text, i, DateRole.WEEKDAY_NEXT, 1))
        .or(() -> qualified(text, i))
        .or(() -> bare(text, i));
  }

  private Optional<DateMatch> fixed(Lexed text, int i, DateRole role, int steps) {
    return words
        .find(role, text, i)
        .map(h -> match(text, i, h.end(), DayOfWeek.of(h.number()), steps));
  }

  /** {@code sist onsdag}, {@code nächsten Montag}. */
  private Optional<DateMatch> qualified(Lexed text, int i) {
    return words
        .find(DateRole.ADJECTIVE, text, i)
        .flatMap(
            adjective ->
                weekday(text, adjective.end())
                    .map(
                        d ->
                            match(text, i, d.end(), DayOfWeek.of(d.number()), adjective.number())));
  }

  private DateMatch match(Lexed text, int from, int end, DayOfWeek day, int steps) {
    return DateMatch.certain(from, words.afterDaypart(text, end), resolved(text, day, steps));
  }

  private static DateValue resolved(Lexed text, DayOfWeek day, int steps) {
    return DateValues.weekday(day, text.written().map(written -> toward(written, day, steps)));
  }

  /** The weekday before the day of writing, of its week, or after it. */
  private static LocalDate toward(LocalDate written, DayOfWeek day, int steps) {
    if (steps == 0) {
      return DateValues.monday(written).with(TemporalAdjusters.nextOrSame(day));
    }
    LocalDate next =
        steps < 0
            ? written.with(TemporalAdjusters.previous(day))
            : written.with(TemporalAdjusters.next(day));
    return next.plusWeeks(steps < 0 ? steps + 1 : steps - 1);
  }

  private Optional<DateMatch> bare(Lexed text, int i) {
    return weekday(text, i)
        .map(
            d -> {
              DayOfWeek day = DayOfWeek.of(d.number());
              return ofWeek(text, i, d.end(), day).orElseGet(() -> byTense(text, i, d.end(), day));
            });
  }

  /** A weekday in its usual spelling, or in one word with a part of the day. */
  private Optional<Hit> weekday(Lexed text, int i) {
    if (text.language().equals(LanguageTag.DE) && !text.isCapitalised(i)) {
      return Optional.empty();
    }
    return words.find(DateRole.WEEKDAY, text, i).or(() -> compound(text, i));
  }

  /** Whether a word is a weekday with a part of the day. */
  boolean begins(String form) {
    return compound(form).isPresent();
  }

  private Optional<Hit> compound(Lexed text, int i) {
    return compound(text.at(i).form()).map(number -> new Hit(i + 1, number));
  }

  private Optional<String> compound(String form) {
    for (int cut = SHORTEST_STEM; cut < form.length() - 2 && cut <= LONGEST_STEM; cut++) {
      Optional<String> day = words.value(DateRole.WEEKDAY_STEM, form.substring(0, cut));
      if (day.isPresent() && isDaypart(form.substring(cut))) {
        return day;
      }
    }
    return Optional.empty();
  }

  private boolean isDaypart(String word) {
    String base = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return words.value(DateRole.DAYPART, word).isPresent()
        || words.value(DateRole.DAYPART, base).isPresent();
  }

  /** {@code onsdag i forrige uke}, {@code Montag letzter Woche}. */
  private Optional<DateMatch> ofWeek(Lexed text, int from, int end, DayOfWeek day) {
    return weekAfter(text, words.afterDaypart(text, end))
        .map(
            week -> {
              Optional<LocalDate> found =
                  text.written()
                      .map(w -> DateValues.monday(w).plusWeeks(week.number()))
                      .map(monday -> monday.with(TemporalAdjusters.nextOrSame(day)));
              return DateMatch.certain(from, week.end(), DateValues.weekday(day, found));
            });
  }

  private Optional<Hit> weekAfter(Lexed text, int i) {
    return words
        .find(DateRole.ADJECTIVE, text, i)
        .flatMap(
            adjective ->
                words
                    .find(DateRole.UNIT, text, adjective.end())
                    .filter(unit -> unit.value().equals(Grain.WEEK.name()))
                    .map(unit -> new Hit(unit.end(), adjective.value())));
  }

  private DateMatch byTense(Lexed text, int from, int end, DayOfWeek day) {
    DateValue plain = DateValues.weekday(day);
    DateTense tense = DateTense.around(text, from, end, words);
    DateValue value =
        text.written()
            .flatMap(w -> tense.nearest(w, day))
            .map(d -> plain.cover(d, d))
            .orElse(plain);
    return DateMatch.certain(from, words.afterDaypart(text, end), value);
  }
}
