package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes dates, and resolves them as far as they say or the day of writing tells. */
final class DateValues {
  /** A leap year: whatever day exists at all exists in it. */
  private static final int LEAP = 2024;

  private DateValues() {}

  private static DateValue of(
      Optional<Integer> year,
      Optional<Integer> month,
      Optional<Integer> day,
      Optional<DayOfWeek> weekday,
      Grain grain) {
    DateValue plain =
        new DateValue(year, month, day, weekday, grain, Optional.empty(), Optional.empty(), false);
    return year.flatMap(plain::inYear).orElse(plain);
  }

  /** A day of a month; empty where no year has it, or the year said has not. */
  static Optional<DateValue> day(
      Optional<Integer> year, int month, int day, Optional<DayOfWeek> weekday) {
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && YearMonth.of(year.orElse(LEAP), month).isValidDay(day);
    return exists
        ? Optional.of(of(year, Optional.of(month), Optional.of(day), weekday, Grain.DAY))
        : Optional.empty();
  }

  /** A day of a month that is not said. */
  static DateValue dayAlone(int day, Optional<DayOfWeek> weekday) {
    return of(Optional.empty(), Optional.empty(), Optional.of(day), weekday, Grain.DAY);
  }

  /** A month, or another period that begins with a month. */
  static DateValue period(Optional<Integer> year, int firstMonth, Grain grain) {
    return of(year, Optional.of(firstMonth), Optional.empty(), Optional.empty(), grain);
  }

  /** A year, decade or century by its first year. */
  static DateValue years(int first, Grain grain) {
    DateValue said =
        of(Optional.of(first), Optional.empty(), Optional.empty(), Optional.empty(), grain);
    LocalDate start = LocalDate.of(first, 1, 1);
    int length = grain == Grain.CENTURY ? 100 : grain == Grain.DECADE ? 10 : 1;
    return said.cover(start, start.plusYears(length).minusDays(1));
  }

  /** A weekday and no more. */
  static DateValue weekday(DayOfWeek weekday) {
    return of(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(weekday), Grain.WEEKDAY);
  }

  /**
   * A weekday said from the day of writing.
   *
   * @param found the day that it is, where the day of writing is known
   */
  static DateValue weekday(DayOfWeek weekday, Optional<LocalDate> found) {
    DateValue said =
        relative(Optional.empty(), Optional.empty(), Optional.of(weekday), Grain.WEEKDAY);
    return found.map(day -> said.cover(day, day)).orElse(said);
  }

  /** A week of a year by its number in ISO 8601; empty where the year has no such week. */
  static Optional<DateValue> week(Optional<Integer> year, int number) {
    DateValue plain =
        of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Grain.WEEK);
    if (year.isEmpty()) {
      return Optional.of(plain);
    }
    LocalDate monday = monday(LocalDate.of(year.get(), 1, 4)).plusWeeks(number - 1L);
    return monday.plusDays(3).getYear() == year.get()
        ? Optional.of(plain.cover(monday, monday.plusDays(6)))
        : Optional.empty();
  }

  /** So many steps before or after the day of writing. */
  static DateValue relative(int steps, Grain grain, Optional<LocalDate> written) {
    DateValue said = relative(Optional.of(steps), Optional.empty(), Optional.empty(), grain);
    return written.map(day -> step(said, day, steps)).orElse(said);
  }

  /** A season or weekday set from the day of writing by words that count no steps of its grain. */
  static DateValue relative(
      Optional<Integer> steps, Optional<Integer> month, Optional<DayOfWeek> weekday, Grain grain) {
    return new DateValue(
        Optional.empty(),
        month,
        Optional.empty(),
        weekday,
        grain,
        Optional.empty(),
        Optional.empty(),
        true,
        steps,
        Optional.empty());
  }

  private static DateValue step(DateValue said, LocalDate day, int steps) {
    return switch (said.grain()) {
      case DAY, WEEKDAY -> days(said, day.plusDays(steps), 1);
      case WEEK -> days(said, monday(day).plusWeeks(steps), 7);
      case WEEKEND -> days(said, monday(day).plusWeeks(steps).plusDays(5), 2);
      case MONTH -> months(said, day.withDayOfMonth(1).plusMonths(steps), 1);
      case SEASON, QUARTER -> months(said, start(day, 3).plusMonths(3L * steps), 3);
      case HALF_YEAR -> months(said, start(day, 6).plusMonths(6L * steps), 6);
      case YEAR -> months(said, start(day, 12).plusYears(steps), 12);
      case DECADE -> months(said, decade(day, 10).plusYears(10L * steps), 120);
      case CENTURY -> months(said, decade(day, 100).plusYears(100L * steps), 1200);
    };
  }

  private static DateValue days(DateValue said, LocalDate first, int count) {
    return said.cover(first, first.plusDays(count - 1L));
  }

  private static DateValue months(DateValue said, LocalDate first, int count) {
    return said.cover(first, first.plusMonths(count).minusDays(1));
  }

  private static LocalDate start(LocalDate day, int months) {
    int first = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), first, 1);
  }

  private static LocalDate decade(LocalDate day, int years) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** From the start of one date to the end of another; empty where the ends are the wrong way. */
  static Optional<DateValue> run(DateValue from, DateValue until) {
    DateValue start = from.year().isPresent() ? from : borrowYear(from, until);
    boolean known = start.resolved() && until.resolved();
    if (known && start.first().orElseThrow().isAfter(until.last().orElseThrow())) {
      return Optional.empty();
    }
    DateValue run =
        new DateValue(
            start.year(),
            start.month(),
            start.day(),
            start.weekday(),
            start.grain(),
            Optional.empty(),
            Optional.empty(),
            start.relative() || until.relative(),
            Optional.empty(),
            Optional.of(until));
    return Optional.of(
        known ? run.cover(start.first().orElseThrow(), until.last().orElseThrow()) : run);
  }

  /** The year of the end, or the one before where the start comes later in the year. */
  private static DateValue borrowYear(DateValue from, DateValue until) {
    return until
        .year()
        .flatMap(
            year ->
                Stream.of(year, year - 1)
                    .map(
                        y ->
                            of(
                                Optional.of(y),
                                from.month(),
                                from.day(),
                                from.weekday(),
                                from.grain()))
                    .filter(d -> d.resolved() && !late(d, until))
                    .findFirst())
        .orElse(from);
  }

  private static boolean late(DateValue from, DateValue until) {
    return until.last().filter(to -> from.first().orElseThrow().isAfter(to)).isPresent();
  }

  /**
   * A date that leaves out its year, in the year that brings it nearest to the day of writing; as
   * it is without such a day.
   *
   * @param tense what the verbs around say, which rules out the other direction
   */
  static DateValue placed(DateValue value, Optional<LocalDate> written, DateTense tense) {
    if (value.resolved() || written.isEmpty()) {
      return value;
    }
    LocalDate day = written.get();
    return candidates(value, day)
        .filter(v -> tense.admits(v.first().orElseThrow(), v.last().orElseThrow(), day))
        .min(
            Comparator.comparing((DateValue v) -> !weekdayFits(v))
                .thenComparing(v -> distance(v, day)))
        .orElse(value);
  }

  /** In the years around a day; a day of the month alone in the months around it. */
  private static Stream<DateValue> candidates(DateValue value, LocalDate day) {
    if (value.month().isPresent()) {
      return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)
          .flatMap(year -> value.inYear(year).stream());
    }
    return value.day().stream()
        .flatMap(
            of ->
                Stream.of(-1, 0, 1)
                    .map(months -> YearMonth.from(day).plusMonths(months))
                    .filter(month -> month.isValidDay(of))
                    .map(month -> month.atDay(of)))
        .map(found -> value.cover(found, found));
  }

  private static boolean weekdayFits(DateValue value) {
    return value.weekday().equals(value.first().map(LocalDate::getDayOfWeek));
  }

  private static long distance(DateValue value, LocalDate day) {
    LocalDate first = value.first().orElseThrow();
    LocalDate last = value.last().orElseThrow();
    if (!first.isAfter(day) && !last.isBefore(day)) {
      return 0;
    }
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(first, day)),
        Math.abs(ChronoUnit.DAYS.between(last, day)));
  }
}
