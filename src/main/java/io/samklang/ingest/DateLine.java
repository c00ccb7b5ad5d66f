package io.samklang.ingest;

import io.samklang.text.LanguageTag;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A short line that gives a full date: when an article was published.
 *
 * @param date as written, day before month unless that makes no date
 * @param rest what else stands in the line, without times, weekdays and words such as "Publisert"
 */
record DateLine(LocalDate date, String rest) {
  private static final int LONGEST = 80;
  private static final int CENTURY = 2000;

  private static final Map<String, Month> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays();

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d./-])(?<d>\\d{1,2})(?<sep>[./-])\\s?(?<m>\\d{1,2})\\k<sep>\\s?(?<y>\\d{4}|\\d{2})(?![./-]?\\d)");
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})\\.?\\s?(?<m>"
              + MONTHS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")\\.?,?\\s?(?<y>\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TIME =
      Pattern.compile("T?(?<!\\d)\\d{1,2}[:.]\\d{2}([:.]\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?(?!\\d)");

  /** The date of a line that is short enough to be about nothing else. */
  static Optional<DateLine> find(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return found(YEAR_FIRST, line)
        .or(() -> found(NAMED_MONTH, line))
        .or(() -> found(DAY_FIRST, line));
  }

  private static Optional<DateLine> found(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String before = line.substring(0, matcher.start());
    String after = line.substring(matcher.end());
    return date(matcher, pattern).map(date -> new DateLine(date, rest(before + " " + after)));
  }

  private static Optional<LocalDate> date(Matcher matcher, Pattern pattern) {
    int day = Integer.parseInt(matcher.group("d"));
    int written = Integer.parseInt(matcher.group("y"));
    int year = written < 100 ? CENTURY + written : written;
    if (pattern == NAMED_MONTH) {
      return day(year, monthNamed(matcher.group("m")), day);
    }
    int month = Integer.parseInt(matcher.group("m"));
    return day(year, month, day).or(() -> day(year, day, month));
  }

  private static int monthNamed(String name) {
    Month month = MONTHS.get(name.toLowerCase(Locale.ROOT));
    return month == null ? 0 : month.getValue();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String rest(String around) {
    String timeless = TIME.matcher(around).replaceAll(" ");
    return Pattern.compile("[\\s,.|:()–—•·-]+")
        .splitAsStream(timeless)
        .filter(word -> !word.isEmpty() && !isAboutDates(word))
        .collect(Collectors.collectingAndThen(Collectors.joining(" "), DateLine::once));
  }

  /** The name of an outlet that a page prints twice, for a picture and for its text. */
  private static String once(String rest) {
    int half = rest.length() / 2;
    String first = rest.substring(0, half).strip();
    return first.equals(rest.substring(half).strip()) ? first : rest;
  }

  private static boolean isAboutDates(String word) {
    return PageLabels.STANDARD.isLabel(PageLabels.Kind.PUBLISHED, word)
        || WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new TreeMap<>(Comparator.reverseOrder());
    for (LanguageTag tag : LanguageTag.supported()) {
      Locale locale = Locale.forLanguageTag(tag.code());
      for (Month month : Month.values()) {
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.put(name.replace(".", ""), month);
        }
      }
    }
    return months;
  }

  private static Set<String> weekdays() {
    Set<String> weekdays = new TreeSet<>();
    for (LanguageTag tag : LanguageTag.supported()) {
      Locale locale = Locale.forLanguageTag(tag.code());
      for (DayOfWeek day : DayOfWeek.values()) {
        weekdays.add(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT));
      }
    }
    return weekdays;
  }
}
