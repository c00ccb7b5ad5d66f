package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.quantity.grammar.DateWords.Hit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days and weeks by their place in a month: {@code første tirsdag i oktober}, {@code am letzten
 * Sonntag im März 2013}, {@code sista dagen i juni}, {@code første uke i mai}. A week counts for
 * the month that it lies in as a whole. Where the year cannot be told, the month alone is read.
 */
final class DateOfMonth implements DateRule {
  private final DateWords words;
  private final DateRank ranks;
  private final DateWorded months;

  DateOfMonth(DateWords words, NumberWords numbers, DateWorded months) {
    this.words = words;
    this.ranks = new DateRank(numbers);
    this.months = months;
  }

  /**
   * Which one of a month.
   *
   * @param place from 1; from the end where negative
   * @param weekday absent for any day, and for weeks
   */
  private record Which(int end, int place, Grain grain, Optional<DayOfWeek> weekday) {
    int days() {
      return grain == Grain.WEEK ? 7 : grain == Grain.WEEKEND ? 2 : 1;
    }
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    return which(text, i)
        .flatMap(
            which ->
                words
                    .find(DateRole.MONTH_OF, text, which.end())
                    .filter(of -> text.isSameLine(which.end()) && text.isSameLine(of.end()))
                    .flatMap(of -> months.month(text, of.end()))
                    .flatMap(month -> day(text, i, month, which)));
  }

  private Optional<Which> which(Lexed text, int i) {
    Optional<Figure> last =
        words.find(DateRole.LAST, text, i).map(h -> new Figure(h.end(), -h.number(), true));
    return last.or(() -> ranks.read(text, i).filter(rank -> rank.value() <= 5))
        .filter(rank -> text.isSameLine(rank.end()))
        .flatMap(rank -> ofWeekday(text, rank).or(() -> ofUnit(text, rank)));
  }

  private Optional<Which> ofWeekday(Lexed text, Figure rank) {
    return words
        .find(DateRole.WEEKDAY, text, rank.end())
        .map(
            h ->
                new Which(h.end(), rank.value(), Grain.DAY, Optional.of(DayOfWeek.of(h.number()))));
  }

  private Optional<Which> ofUnit(Lexed text, Figure rank) {
    return words
        .find(DateRole.UNIT, text, rank.end())
        .filter(h -> grain(h) == Grain.DAY || grain(h) == Grain.WEEK || grain(h) == Grain.WEEKEND)
        .map(h -> new Which(h.end(), rank.value(), grain(h), Optional.empty()));
  }

  private static Grain grain(Hit unit) {
    return Grain.valueOf(unit.value());
  }

  private Optional<DateMatch> day(Lexed text, int from, DateMatch said, Which which) {
    DateTense tense = DateTense.around(text, from, said.end(), words);
    DateValue month = DateValues.placed(said.value(), text.written(), tense);
    Optional<DateValue> value =
        month.resolved()
            ? month.first().flatMap(first -> inMonth(first, which))
            : Optional.of(said.value());
    return value.map(v -> DateMatch.certain(from, said.end(), v));
  }

  private static Optional<DateValue> inMonth(LocalDate first, Which which) {
    LocalDate start = start(first, which);
    LocalDate end = start.plusDays(which.days() - 1L);
    Optional<Integer> year = Optional.of(first.getYear());
    boolean inside = start.getMonth() == first.getMonth() && end.getMonth() == first.getMonth();
    if (!inside) {
      return Optional.empty();
    }
    return which.grain() == Grain.DAY
        ? DateValues.day(year, start.getMonthValue(), start.getDayOfMonth(), which.weekday())
        : Optional.of(
            DateValues.period(year, start.getMonthValue(), which.grain()).cover(start, end));
  }

  private static LocalDate start(LocalDate first, Which which) {
    if (which.grain() == Grain.DAY && which.weekday().isEmpty()) {
      return nthDay(first, which.place());
    }
    DayOfWeek anchor = which.grain() == Grain.WEEKEND ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
    return nth(first, which.place(), which.weekday().orElse(anchor), which.days() - 1);
  }

  private static LocalDate nthDay(LocalDate first, int place) {
    return place > 0
        ? first.plusDays(place - 1L)
        : first.with(TemporalAdjusters.lastDayOfMonth()).plusDays(place + 1L);
  }

  /**
   * The nth such weekday of a month.
   *
   * @param reach how many days after it must lie in the month, too
   */
  private static LocalDate nth(LocalDate first, int place, DayOfWeek weekday, int reach) {
    if (place > 0) {
      return first.with(TemporalAdjusters.nextOrSame(weekday)).plus(place - 1L, ChronoUnit.WEEKS);
    }
    return first
        .with(TemporalAdjusters.lastDayOfMonth())
        .minusDays(reach)
        .with(TemporalAdjusters.previousOrSame(weekday))
        .plus(place + 1L, ChronoUnit.WEEKS);
  }
}
