package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Dates in figures: {@code 25.11.2025}, {@code 25/11-25}, {@code 2025-11-25}, {@code 2025-11},
 * {@code 25.11.}, and after {@code den} or a weekday {@code 25/11}.
 */
final class DateNumeric implements DateRule {
  private static final String MARKS = "./-–";

  private final DateWords words;
  private final DateFigures figures;
  private final DatePrefix prefix;

  DateNumeric(DateWords words, DateFigures figures) {
    this.words = words;
    this.figures = figures;
    this.prefix = new DatePrefix(words);
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    DatePrefix.Read before = prefix.read(text, i);
    int at = before.end();
    if (!text.at(at).isDigits() || glued(text, at)) {
      return Optional.empty();
    }
    return yearFirst(text, i, at, before.weekday())
        .or(() -> dayFirst(text, i, at, before.weekday()))
        .or(() -> before.end() == i ? yearAndMonth(text, i) : Optional.empty());
  }

  /** Whether figures or letters before it make it a part of something else. */
  private static boolean glued(Lexed text, int i) {
    if (!text.isGlued(i)) {
      return false;
    }
    boolean figures = text.isGlued(i - 1) && text.at(i - 2).isDigits();
    return text.at(i - 1).isWord()
        || figures
            && (isMark(text, i - 1, "./:,") || isMark(text, i - 1, "-") && text.isGlued(i - 2));
  }

  private static boolean isMark(Lexed text, int i, String marks) {
    return text.at(i).isMark() && marks.contains(text.at(i).form()) && !text.at(i).form().isEmpty();
  }

  /** {@code 2025-11-25}, {@code 2025/11/25}, {@code 2025.11.25}. */
  private Optional<DateMatch> yearFirst(Lexed text, int from, int i, Optional<DayOfWeek> weekday) {
    boolean form =
        text.at(i).form().length() == 4
            && isMark(text, i + 1, MARKS)
            && tight(text, i + 1, i + 4)
            && text.is(i + 3, text.at(i + 1).form());
    return form ? value(text, i, i + 2, i + 4, weekday).map(v -> match(from, i + 5, v)) : none();
  }

  private static Optional<DateMatch> none() {
    return Optional.empty();
  }

  private static DateMatch match(int from, int end, DateValue value) {
    return DateMatch.certain(from, end, value);
  }

  private Optional<DateValue> value(
      Lexed text, int year, int month, int day, Optional<DayOfWeek> weekday) {
    return figures
        .yearOfDate(text, year)
        .or(() -> year > day ? figures.twoFigures(text, year) : Optional.empty())
        .or(() -> yearBeforeMark(text, year))
        .flatMap(
            y ->
                DateFigures.number(text, month, 2)
                    .flatMap(
                        m ->
                            DateFigures.number(text, day, 2)
                                .flatMap(d -> ordered(y.value(), m, d, weekday))));
  }

  private static Optional<Figure> yearBeforeMark(Lexed text, int i) {
    return DateFigures.number(text, i, 4)
        .filter(y -> text.at(i).form().length() == 4 && y >= DateFigures.FIRST_YEAR)
        .map(y -> new Figure(i + 1, y, true));
  }

  /** The day before the month, or the month first where the second figure can be no month. */
  private static Optional<DateValue> ordered(
      int year, int month, int day, Optional<DayOfWeek> weekday) {
    return DateValues.day(Optional.of(year), month, day, weekday)
        .or(
            () ->
                month > 12
                    ? DateValues.day(Optional.of(year), day, month, weekday)
                    : Optional.empty());
  }

  /** {@code 25.11.2025}, {@code 25. 11. 2025}, {@code 25/11-25}, {@code 25.11.}, {@code 25/11}. */
  private Optional<DateMatch> dayFirst(Lexed text, int from, int i, Optional<DayOfWeek> weekday) {
    if (!isMark(text, i + 1, MARKS) || !text.isGlued(i + 1) || text.at(i).form().length() > 2) {
      return Optional.empty();
    }
    boolean dotted = text.is(i + 1, ".");
    boolean close = text.isGlued(i + 2) || dotted && text.at(i + 2).before() == Lexeme.Gap.ONE;
    if (!close) {
      return Optional.empty();
    }
    return withYear(text, from, i, weekday).or(() -> withoutYear(text, from, i, weekday));
  }

  private Optional<DateMatch> withYear(Lexed text, int from, int i, Optional<DayOfWeek> weekday) {
    boolean second = isMark(text, i + 3, MARKS) && text.isGlued(i + 3);
    int year = second ? i + 4 : i + 3;
    boolean spaced = text.at(year).before() == Lexeme.Gap.ONE;
    boolean reached = second ? text.isGlued(year) || spaced : spaced && text.is(i + 1, "/");
    boolean full = text.at(year).form().length() == 4 || text.isGlued(year) && !text.is(i + 1, "–");
    return reached && full && text.at(year).isDigits()
        ? value(text, year, i + 2, i, weekday).map(v -> match(from, year + 1, v))
        : Optional.empty();
  }

  /** Without a year only where a second dot or the words before make it a date. */
  private Optional<DateMatch> withoutYear(
      Lexed text, int from, int i, Optional<DayOfWeek> weekday) {
    boolean dotted = text.is(i + 1, ".") && text.is(i + 3, ".") && text.isGlued(i + 3);
    boolean said = from < i || words.endsBefore(DateRole.ARTICLE, text, i);
    boolean slash = text.is(i + 1, "/") || text.is(i + 1, ".");
    if (!(dotted && !figureAfter(text, i + 4) || said && slash)) {
      return Optional.empty();
    }
    int end = dotted && text.is(i + 1, ".") ? i + 4 : i + 3;
    return DateFigures.number(text, i + 2, 2)
        .flatMap(
            m ->
                DateFigures.number(text, i, 2)
                    .flatMap(d -> DateValues.day(Optional.empty(), m, d, weekday)))
        .map(v -> match(from, end, v));
  }

  private static boolean figureAfter(Lexed text, int i) {
    return text.isGlued(i) && text.at(i).isDigits();
  }

  /** {@code 2025-11}; not {@code 2010-11}, which is two years. */
  private static Optional<DateMatch> yearAndMonth(Lexed text, int i) {
    boolean form =
        text.at(i).form().length() == 4
            && text.is(i + 1, "-")
            && tight(text, i + 1, i + 2)
            && text.at(i + 2).form().length() == 2
            && !(text.isGlued(i + 3) && isMark(text, i + 3, "-–"));
    if (!form) {
      return Optional.empty();
    }
    return DateFigures.number(text, i, 4)
        .filter(y -> y >= 1900 && y <= DateFigures.LAST_YEAR)
        .flatMap(
            y ->
                DateFigures.number(text, i + 2, 2)
                    .filter(m -> m >= 1 && m <= 12 && m != (y + 1) % 100)
                    .map(m -> DateValues.period(Optional.of(y), m, Grain.MONTH)))
        .map(v -> new DateMatch(i, i + 3, v, Strength.FORM));
  }

  private static boolean tight(Lexed text, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!text.isGlued(i)) {
        return false;
      }
    }
    return true;
  }
}
