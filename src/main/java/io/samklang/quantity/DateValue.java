package io.samklang.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as far as it is said, and as far as it could be resolved.
 *
 * @param year as said
 * @param month 1 to 12, as said
 * @param day 1 to 31, as said
 * @param weekday as said
 * @param grain what the expression names
 * @param first first day that it covers, where year, month and day are known or follow from the
 *     date of publication
 * @param last last day that it covers; same as {@code first} for a single day
 * @param relative whether it is said from the day of writing: yesterday, last week, on Monday
 */
public record DateValue(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday,
    Grain grain,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean relative) {
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
}
