package io.samklang.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes dates for people, in English: {@code 25 November 2025}, {@code autumn 2024}. */
public final class DateText {
  private DateText() {}

  /**
   * A date as far as it is said; what is said from the day of writing as the day meant, if known.
   */
  public static String of(DateValue date) {
    return date.until().map(last -> run(date, last)).orElseGet(() -> single(date));
  }

  /** {@code 24–25 November}, {@code 30 April to 2 May}. */
  private static String run(DateValue date, DateValue last) {
    boolean oneMonth = date.month().isEmpty() || date.month().equals(last.month());
    return date.day()
        .filter(day -> oneMonth && date.weekday().isEmpty() && last.day().isPresent())
        .map(day -> day + "–" + single(last))
        .orElseGet(() -> single(date) + " to " + single(last));
  }

  private static String single(DateValue date) {
    Optional<Integer> year = date.year().or(() -> date.first().map(LocalDate::getYear));
    Optional<Integer> month = date.month().or(() -> date.first().map(LocalDate::getMonthValue));
    Optional<String> text =
        switch (date.grain()) {
          case DAY, WEEKDAY -> day(date);
          case WEEK -> date.first().map(first -> "the week from " + day(first));
          case WEEKEND -> date.first().map(first -> "the weekend of " + day(first));
          case MONTH -> month.map(m -> month(m) + said(date.year().or(() -> resolved(date))));
          case SEASON -> month.map(m -> season(m) + said(year));
          case QUARTER -> month.map(m -> "quarter " + ((m + 2) / 3) + said(year));
          case HALF_YEAR ->
              month.map(m -> (m < 7 ? "first" : "second") + " half-year" + said(year));
          case YEAR -> year.map(String::valueOf);
          case DECADE -> year.map(y -> y / 10 * 10 + "s");
          case CENTURY -> year.map(y -> "the " + ordinal(y / 100 + 1) + " century");
        };
    return text.orElseGet(() -> relative(date));
  }

  /** The year of a month that was said from the day of writing. */
  private static Optional<Integer> resolved(DateValue date) {
    return date.month().isEmpty() ? date.first().map(LocalDate::getYear) : Optional.empty();
  }

  private static Optional<String> day(DateValue date) {
    StringJoiner said = new StringJoiner(" ");
    date.weekday().ifPresent(day -> said.add(weekday(day)));
    date.day().ifPresent(day -> said.add(String.valueOf(day)));
    date.month().ifPresent(month -> said.add(month(month)));
    date.year().ifPresent(year -> said.add(String.valueOf(year)));
    return said.length() > 0 ? Optional.of(said.toString()) : date.first().map(DateText::day);
  }

  private static String said(Optional<Integer> year) {
    return year.map(y -> " " + y).orElse("");
  }

  /** Said from a day of writing that is not known. */
  private static String relative(DateValue date) {
    String grain = date.grain().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return date.steps().map(steps -> relative(steps, grain)).orElse("a " + grain);
  }

  private static String relative(int steps, String grain) {
    boolean days = grain.equals("day");
    return switch (steps) {
      case -1 -> days ? "yesterday" : "last " + grain;
      case 0 -> days ? "today" : "this " + grain;
      case 1 -> days ? "tomorrow" : "next " + grain;
      default -> steps < 0 ? -steps + " " + grain + "s before" : "in " + steps + " " + grain + "s";
    };
  }

  /** {@code 25 November 2025}. */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
  }

  /** The days from one to another as the day, month or year that they are, else both ends. */
  static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return String.valueOf(first.getYear());
    }
    return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))
        ? month(first.getMonthValue()) + " " + first.getYear()
        : day(first) + " to " + day(last);
  }

  /** {@code Monday}. */
  static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String ordinal(int n) {
    boolean teen = n / 10 % 10 == 1;
    return n
        + switch (teen ? 0 : n % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** The season that begins with a month, to the nearest. */
  private static String season(int month) {
    return switch (month) {
      case 3, 4, 5 -> "spring";
      case 6, 7, 8 -> "summer";
      case 9, 10, 11 -> "autumn";
      default -> "winter";
    };
  }
}
