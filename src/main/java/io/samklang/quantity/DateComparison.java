package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares dates on what both of them say.
 *
 * <p>A date without a year is tried in the years of the other; a run contains its days; what is
 * said from the day of writing and could not be resolved compares only with its like.
 */
final class DateComparison {
  /** A leap year, so that two dates without a year both exist. */
  private static final int ANY_YEAR = 2024;

  private DateComparison() {}

  static Comparison compare(DateValue a, DateValue b) {
    if (saySameOfOtherDays(a, b)) {
      return Comparison.cannotTell(
          Cause.DAY, "the same words, said on different days: each of its own");
    }
    return calendar(a, b)
        .map(c -> c.compatible() ? weekdays(a, b).orElse(c) : c)
        .or(() -> weekdays(a, b))
        .or(() -> sameWeekday(a, b))
        .or(() -> days(a, b))
        .or(() -> steps(a, b))
        .orElseGet(() -> Comparison.cannotTell(Cause.PERIOD, "they say nothing in common"));
  }

  private static boolean saySameOfOtherDays(DateValue a, DateValue b) {
    return a.relative()
        && b.relative()
        && a.steps().isPresent()
        && a.steps().equals(b.steps())
        && a.grain() == b.grain()
        && !a.first().equals(b.first());
  }

  /** By the days covered; empty where those of one side are not known in any year. */
  private static Optional<Comparison> calendar(DateValue a, DateValue b) {
    if (a.resolved() && b.resolved()) {
      return Optional.of(IntervalComparison.compare(a, b));
    }
    List<Comparison> tried =
        years(a, b).stream()
            .flatMap(
                year -> a.inYear(year).flatMap(x -> b.inYear(year).map(y -> in(x, y))).stream())
            .toList();
    return tried.stream()
        .min(Comparator.comparing(DateComparison::preference))
        .map(c -> a.resolved() == b.resolved() ? c : yearLess(c))
        .map(c -> c.contradicts() && saidYears(a, b).isEmpty() ? asSaid(c, a, b) : c);
  }

  /** No year that only we tried is told to people. */
  private static Comparison asSaid(Comparison comparison, DateValue a, DateValue b) {
    return Comparison.contradicts(
        comparison.cause(), DateText.of(a) + " against " + DateText.of(b));
  }

  private static Comparison in(DateValue a, DateValue b) {
    return IntervalComparison.compare(a, b);
  }

  private static Comparison yearLess(Comparison comparison) {
    return comparison.outcome() == Outcome.AGREES
        ? Comparison.morePrecise(comparison.cause(), "only one says the year")
        : comparison;
  }

  /** Of several years that which makes both true, then that which leaves it open. */
  private static int preference(Comparison comparison) {
    return switch (comparison.outcome()) {
      case AGREES -> 0;
      case MORE_PRECISE -> 1;
      case CANNOT_TELL -> 2;
      case CONTRADICTS -> 3;
    };
  }

  private static Set<Integer> years(DateValue a, DateValue b) {
    Set<Integer> years = new TreeSet<>(saidYears(a, b));
    if (a.until().isPresent() || b.until().isPresent()) {
      List.copyOf(years).forEach(year -> years.add(year - 1));
    }
    if (years.isEmpty()) {
      years.add(ANY_YEAR);
    }
    return years;
  }

  /** Years that a day of one of the two is known to be in. */
  private static Set<Integer> saidYears(DateValue a, DateValue b) {
    return Stream.of(a.first(), a.last(), b.first(), b.last())
        .flatMap(Optional::stream)
        .map(LocalDate::getYear)
        .collect(Collectors.toSet());
  }

  /** Different weekdays, each said or known from the date. */
  private static Optional<Comparison> weekdays(DateValue a, DateValue b) {
    if (a.until().isPresent() || b.until().isPresent()) {
      return Optional.empty();
    }
    return a.weekdayKnown()
        .flatMap(
            x ->
                b.weekdayKnown()
                    .filter(y -> y != x && (a.weekday().isPresent() || b.weekday().isPresent()))
                    .map(
                        y ->
                            Comparison.contradicts(
                                Cause.WEEKDAY,
                                DateText.weekday(x) + " against " + DateText.weekday(y))));
  }

  private static Optional<Comparison> sameWeekday(DateValue a, DateValue b) {
    boolean both = a.weekday().isPresent() && a.weekday().equals(b.weekday());
    if (both && a.resolved() == b.resolved()) {
      return Optional.of(Comparison.agrees(Cause.SAME_VALUE));
    }
    boolean known = a.weekdayKnown().isPresent() && a.weekdayKnown().equals(b.weekdayKnown());
    return known
        ? Optional.of(Comparison.morePrecise(Cause.SAME_VALUE, "the weekday of the date"))
        : Optional.empty();
  }

  /** The day of a month that one side leaves out. */
  private static Optional<Comparison> days(DateValue a, DateValue b) {
    return a.day().flatMap(x -> b.day().map(y -> days(x, y, a.month().equals(b.month()))));
  }

  private static Comparison days(int x, int y, boolean alike) {
    if (x != y) {
      return Comparison.contradicts(Cause.DAY, "day " + x + " against day " + y);
    }
    return alike
        ? Comparison.agrees(Cause.SAME_VALUE)
        : Comparison.morePrecise(Cause.SAME_VALUE, "only one says the month");
  }

  /** Both said from the day of writing, which is not known. */
  private static Optional<Comparison> steps(DateValue a, DateValue b) {
    if (a.grain() != b.grain()) {
      return Optional.empty();
    }
    return a.steps()
        .flatMap(
            x ->
                b.steps()
                    .map(
                        y ->
                            x.equals(y)
                                ? Comparison.agrees(Cause.SAME_VALUE)
                                : otherSteps(a.grain(), x, y)));
  }

  /**
   * Yesterday is not today, two years ago not three; but of last month and this month the same
   * weeks are said.
   */
  private static Comparison otherSteps(DateValue.Grain grain, int x, int y) {
    String note = "said differently from the day of writing";
    Cause cause = IntervalComparison.cause(grain);
    boolean counted = Math.min(Math.abs(x), Math.abs(y)) > 1;
    return grain == DateValue.Grain.DAY || counted || Math.abs(x - y) > 1
        ? Comparison.contradicts(cause, note)
        : Comparison.cannotTell(cause, note);
  }
}
