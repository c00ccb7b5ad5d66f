package io.samklang.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as far as it is said, and as far as it could be resolved.
 *
 * @param year as said
 * @param month 1 to 12, as said; for a season, a quarter or a half of a year its first month
 * @param day 1 to 31, as said; in a slip a day that the month does not have, which no {@code first}
 *     and {@code last} resolve
 * @param weekday as said
 * @param grain what the expression names
 * @param first first day that it covers, where year, month and day are known or follow from the
 *     date of publication
 * @param last last day that it covers; same as {@code first} for a single day
 * @param relative whether it is said from the day of writing: yesterday, last week, on Monday
 * @param steps how many of {@code grain} before (negative) or after the day of writing, where that
 *     is what was said: yesterday is -1 of {@code DAY}, this week 0 of {@code WEEK}
 * @param until for a run its last part as said; the fields above are those of its first part, and
 *     {@code first} and {@code last} cover the whole
 */
public record DateValue(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday,
    Grain grain,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean relative,
    Optional<Integer> steps,
    Optional<DateValue> until) {
  /** A single date that is not counted from the day of writing. */
  public DateValue(
      Optional<Integer> year,
      Optional<Integer> month,
      Optional<Integer> day,
      Optional<DayOfWeek> weekday,
      Grain grain,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      boolean relative) {
    this(
        year,
        month,
        day,
        weekday,
        grain,
        first,
        last,
        relative,
        Optional.empty(),
        Optional.empty());
  }

  /** What an expression names, from fine to coarse. */
  public enum Grain {
    DAY,
    WEEKDAY,
    WEEK,
    WEEKEND,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY
  }

  /** Whether it is known which days of the calendar it covers. */
  public boolean resolved() {
    return first.isPresent() && last.isPresent();
  }

  /** The weekday said, else that of the day where it is one and is known. */
  public Optional<DayOfWeek> weekdayKnown() {
    return weekday.or(() -> first.filter(d -> last.equals(first)).map(LocalDate::getDayOfWeek));
  }

  /**
   * The same date in a year, where it leaves out the year: the days that it covers then. Itself
   * where it is resolved; empty where the year has no such day, or the month is not said.
   */
  public Optional<DateValue> inYear(int of) {
    if (resolved()) {
      return Optional.of(this);
    }
    return start(of)
        .flatMap(
            from -> until.map(u -> end(u, of, from)).orElse(end(from)).map(to -> cover(from, to)));
  }

  /** The same date, known to cover the days {@code from} to {@code to}. */
  public DateValue cover(LocalDate from, LocalDate to) {
    return new DateValue(
        year,
        month,
        day,
        weekday,
        grain,
        Optional.of(from),
        Optional.of(to),
        relative,
        steps,
        until);
  }

  private Optional<LocalDate> start(int of) {
    return month.flatMap(
        m -> day.map(d -> valid(of, m, d)).orElse(Optional.of(LocalDate.of(of, m, 1))));
  }

  private static Optional<LocalDate> valid(int of, int month, int day) {
    return YearMonth.of(of, month).isValidDay(day)
        ? Optional.of(LocalDate.of(of, month, day))
        : Optional.empty();
  }

  private static Optional<LocalDate> end(DateValue until, int of, LocalDate from) {
    return until
        .inYear(of)
        .flatMap(DateValue::last)
        .filter(to -> !to.isBefore(from))
        .or(() -> until.inYear(of + 1).flatMap(DateValue::last))
        .filter(to -> !to.isBefore(from));
  }

  private Optional<LocalDate> end(LocalDate from) {
    return switch (grain) {
      case DAY, WEEKDAY -> Optional.of(from);
      case WEEK -> Optional.of(from.plusDays(6));
      case WEEKEND -> Optional.of(from.plusDays(1));
      case MONTH -> Optional.of(from.plusMonths(1).minusDays(1));
      case SEASON, QUARTER -> Optional.of(from.plusMonths(3).minusDays(1));
      case HALF_YEAR -> Optional.of(from.plusMonths(6).minusDays(1));
      case YEAR -> Optional.of(from.plusYears(1).minusDays(1));
      case DECADE -> Optional.of(from.plusYears(10).minusDays(1));
      case CENTURY -> Optional.of(from.plusYears(100).minusDays(1));
    };
  }
}
