package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.DateValue.Grain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Compares two dates whose first and last days are known. */
final class IntervalComparison {
  /** Seasons begin when people feel they do: a month more or less. */
  private static final int SEASON_SLACK = 31;

  private IntervalComparison() {}

  static Comparison compare(DateValue a, DateValue b) {
    LocalDate from = a.first().orElseThrow();
    LocalDate to = a.last().orElseThrow();
    LocalDate otherFrom = b.first().orElseThrow();
    LocalDate otherTo = b.last().orElseThrow();
    if (from.equals(otherFrom) && to.equals(otherTo)) {
      return Comparison.agrees(Cause.SAME_VALUE);
    }
    if (covers(from, to, otherFrom, otherTo) || covers(otherFrom, otherTo, from, to)) {
      return Comparison.morePrecise(Cause.WITHIN_BOUNDS, "one period contains the other");
    }
    boolean overlapping = !to.isBefore(otherFrom) && !otherTo.isBefore(from);
    return overlapping ? overlap(a, b) : apart(a, b);
  }

  private static boolean covers(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
    return !from.isAfter(first) && !to.isBefore(last);
  }

  private static Comparison overlap(DateValue a, DateValue b) {
    return a.grain() == b.grain()
        ? Comparison.contradicts(causeOf(a, b), text(a) + " against " + text(b))
        : Comparison.cannotTell(Cause.PERIOD, text(a) + " and " + text(b) + " overlap");
  }

  private static Comparison apart(DateValue a, DateValue b) {
    String dates = text(a) + " against " + text(b);
    if (gap(a, b) <= SEASON_SLACK && (seasonal(a) || seasonal(b))) {
      return Comparison.cannotTell(Cause.PERIOD, dates + ": seasons have no sharp ends");
    }
    if (guessed(a, b)) {
      return Comparison.cannotTell(Cause.DAY, dates + ": one weekday, perhaps of another week");
    }
    return Comparison.contradicts(causeOf(a, b), dates);
  }

  private static boolean seasonal(DateValue value) {
    return value.grain() == Grain.SEASON;
  }

  /** The same weekday in two weeks, where words only hinted at the week. */
  private static boolean guessed(DateValue a, DateValue b) {
    return (a.relative() && a.grain() == Grain.WEEKDAY
            || b.relative() && b.grain() == Grain.WEEKDAY)
        && a.weekdayKnown().isPresent()
        && a.weekdayKnown().equals(b.weekdayKnown())
        && gap(a, b) <= 7;
  }

  /** Days from the end of the earlier to the start of the later. */
  private static long gap(DateValue a, DateValue b) {
    LocalDate end = a.last().orElseThrow();
    LocalDate start = b.first().orElseThrow();
    return end.isBefore(start)
        ? ChronoUnit.DAYS.between(end, start)
        : ChronoUnit.DAYS.between(b.last().orElseThrow(), a.first().orElseThrow());
  }

  private static Cause causeOf(DateValue a, DateValue b) {
    if (a.grain() == Grain.WEEKDAY && b.grain() == Grain.WEEKDAY) {
      return Cause.WEEKDAY;
    }
    if (a.relative() && b.relative() && a.grain() == b.grain()) {
      return cause(a.grain());
    }
    return coarsestDifference(a, b);
  }

  private static Cause coarsestDifference(DateValue a, DateValue b) {
    Grain coarser = a.grain().compareTo(b.grain()) >= 0 ? a.grain() : b.grain();
    LocalDate x = a.first().orElseThrow();
    LocalDate y = b.first().orElseThrow();
    if (coarser.compareTo(Grain.YEAR) >= 0 || x.getYear() != y.getYear()) {
      return Cause.YEAR;
    }
    if (coarser.compareTo(Grain.MONTH) > 0) {
      return Cause.PERIOD;
    }
    if (x.getMonth() != y.getMonth() || coarser == Grain.MONTH) {
      return Cause.MONTH;
    }
    return cause(coarser);
  }

  /** What differs where two expressions of one grain do. */
  static Cause cause(Grain grain) {
    return switch (grain) {
      case DAY -> Cause.DAY;
      case WEEKDAY -> Cause.WEEKDAY;
      case MONTH -> Cause.MONTH;
      case YEAR, DECADE, CENTURY -> Cause.YEAR;
      case WEEK, WEEKEND, SEASON, QUARTER, HALF_YEAR -> Cause.PERIOD;
    };
  }

  private static String text(DateValue value) {
    return DateText.days(value.first().orElseThrow(), value.last().orElseThrow());
  }
}
