package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A feast, as the table has it: {@code easter -3 1}, {@code 12-24 0 2}, {@code friday-06-19 0 1}.
 *
 * @param anchor the day that it is counted from: {@code easter}, month and day, or the first such
 *     weekday from a month and day on
 * @param from its first day, in days after the anchor
 * @param to its last day, in days after the anchor
 */
record Feast(String anchor, int from, int to) {
  private static final int ANY_YEAR = 2023;
  private static final String EASTER = "easter";
  private static final int LENGTH_OF_DAY = "12-24".length();

  static Feast parse(String cell) {
    String[] parts = cell.split(" ", 3);
    return new Feast(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  LocalDate first(int year) {
    return anchored(year).plusDays(from);
  }

  LocalDate last(int year) {
    return anchored(year).plusDays(to);
  }

  private LocalDate anchored(int year) {
    if (anchor.equals(EASTER)) {
      return easter(year);
    }
    int day = anchor.length() - LENGTH_OF_DAY;
    LocalDate from = MonthDay.parse("--" + anchor.substring(day)).atYear(year);
    return isOfWeekday() ? from.with(TemporalAdjusters.nextOrSame(weekday())) : from;
  }

  private boolean isOfWeekday() {
    return anchor.length() > LENGTH_OF_DAY && !anchor.equals(EASTER);
  }

  private DayOfWeek weekday() {
    String name = anchor.substring(0, anchor.length() - LENGTH_OF_DAY - 1);
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its days in a year. */
  Optional<DateValue> in(int year) {
    return run(Optional.of(year), first(year), last(year));
  }

  /** Its days where no year is known; of a feast that moves the weekdays, which never do. */
  Optional<DateValue> inAnyYear() {
    boolean moves = anchor.equals(EASTER) || isOfWeekday();
    return moves ? weekdays() : run(Optional.empty(), first(ANY_YEAR), last(ANY_YEAR));
  }

  private Optional<DateValue> weekdays() {
    DateValue start = DateValues.weekday(first(ANY_YEAR).getDayOfWeek());
    return from == to
        ? Optional.of(start)
        : DateValues.run(start, DateValues.weekday(last(ANY_YEAR).getDayOfWeek()));
  }

  /** The one nearest to a day, of those in the years that are admitted. */
  Optional<DateValue> nearest(LocalDate day, IntPredicate admitted) {
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .filter(admitted)
        .boxed()
        .min(Comparator.comparing(year -> Math.abs(first(year).toEpochDay() - day.toEpochDay())))
        .flatMap(this::in);
  }

  private static Optional<DateValue> run(Optional<Integer> year, LocalDate first, LocalDate last) {
    Optional<DateValue> start = day(year, first);
    return first.equals(last)
        ? start
        : start.flatMap(a -> day(year, last).flatMap(b -> DateValues.run(a, b)));
  }

  private static Optional<DateValue> day(Optional<Integer> year, LocalDate day) {
    return DateValues.day(year, day.getMonthValue(), day.getDayOfMonth(), Optional.empty());
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int leaps = century / 4;
    int moon = (19 * golden + century - leaps - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int late = (golden + 11 * moon + 22 * week) / 451;
    int day = moon + week - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
