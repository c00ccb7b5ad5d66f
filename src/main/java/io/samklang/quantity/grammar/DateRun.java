package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Runs of dates: {@code 24.–25. november}, {@code fra 15. til 18. desember}, {@code zwischen dem 3.
 * und 5. Mai}, {@code november 2023 – november 2025}, {@code mandag til fredag}.
 */
final class DateRun {
  private static final Set<Grain> GRAINS =
      EnumSet.of(Grain.DAY, Grain.WEEKDAY, Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY);

  private final DateWords words;
  private final DateFigures figures;
  private final DatePrefix prefix;
  private final DateRule single;

  /**
   * Runs over the dates that a rule reads.
   *
   * @param single reads the ends
   */
  DateRun(DateWords words, DateFigures figures, DateRule single) {
    this.words = words;
    this.figures = figures;
    this.prefix = new DatePrefix(words);
    this.single = single;
  }

  /**
   * The run that begins with lexeme {@code i}.
   *
   * @param start the date that was read there
   */
  Optional<DateMatch> at(Lexed text, int i, Optional<DateMatch> start) {
    return start
        .filter(first -> GRAINS.contains(first.value().grain()))
        .flatMap(first -> whole(text, first))
        .or(() -> cut(text, i))
        .or(() -> shared(text, i))
        .or(() -> sharedRun(text, i));
  }

  /** {@code 12-13 og 19-20 februar}: the first of two runs, with the month of the second. */
  private Optional<DateMatch> sharedRun(Lexed text, int i) {
    return figures
        .day(text, i)
        .flatMap(
            first ->
                words
                    .find(DateRole.UNTIL, text, first.end())
                    .flatMap(to -> figures.day(text, to.end()))
                    .filter(last -> last.value() > first.value())
                    .flatMap(last -> sharedRun(text, i, first, last)));
  }

  private Optional<DateMatch> sharedRun(Lexed text, int from, Figure first, Figure last) {
    return words
        .find(DateRole.AND, text, last.end())
        .flatMap(and -> cut(text, words.skip(DateRole.ARTICLE, text, and.end())))
        .map(DateMatch::value)
        .flatMap(
            next ->
                ofMonth(next, first.value())
                    .flatMap(a -> ofMonth(next, last.value()).flatMap(b -> DateValues.run(a, b))))
        .map(run -> DateMatch.certain(from, last.end(), run));
  }

  /** {@code 5. und 12. Juni}: the first of two days, with the month of the second. */
  private Optional<DateMatch> shared(Lexed text, int i) {
    return figures
        .day(text, i)
        .filter(day -> day.marked() || words.endsBefore(DateRole.ARTICLE, text, i))
        .flatMap(
            day ->
                words
                    .find(DateRole.AND, text, day.end())
                    .map(hit -> words.skip(DateRole.ARTICLE, text, hit.end()))
                    .flatMap(at -> single.at(text, at))
                    .map(DateMatch::value)
                    .filter(second -> second.day().isPresent() && second.until().isEmpty())
                    .flatMap(second -> ofMonth(second, day.value()))
                    .map(value -> DateMatch.certain(i, day.end(), value)));
  }

  private static Optional<DateValue> ofMonth(DateValue other, int day) {
    return other
        .month()
        .flatMap(month -> DateValues.day(other.year(), month, day, Optional.empty()));
  }

  private Optional<DateMatch> whole(Lexed text, DateMatch first) {
    return next(text, first.from(), first.end())
        .flatMap(at -> single.at(text, at))
        .filter(second -> second.value().grain() == first.value().grain())
        .filter(second -> second.value().month().isPresent() == first.value().month().isPresent())
        .flatMap(second -> joined(first, second));
  }

  private static Optional<DateMatch> joined(DateMatch first, DateMatch second) {
    return DateValues.run(first.value(), second.value())
        .map(value -> DateMatch.certain(first.from(), second.end(), value));
  }

  /** Where the other end begins; empty where nothing joins. */
  private Optional<Integer> next(Lexed text, int from, int i) {
    int until = text.isSameLine(i) ? words.skip(DateRole.UNTIL, text, i) : i;
    if (until == i && opened(text, from)) {
      until = words.skip(DateRole.AND, text, i);
    }
    return until > i && text.isSameLine(until)
        ? Optional.of(words.skip(DateRole.ARTICLE, text, until))
        : Optional.empty();
  }

  /** Whether between stands before it. */
  private boolean opened(Lexed text, int from) {
    return words.endsBefore(DateRole.BETWEEN, text, from)
        || words.endsBefore(DateRole.ARTICLE, text, from)
            && words.endsBefore(DateRole.BETWEEN, text, from - 1);
  }

  /** A first end that leaves its month to the second. */
  private Optional<DateMatch> cut(Lexed text, int i) {
    DatePrefix.Read before = prefix.read(text, i);
    return figures
        .day(text, before.end())
        .flatMap(
            day ->
                next(text, before.end(), day.end())
                    .flatMap(at -> single.at(text, at))
                    .or(() -> following(text, day))
                    .flatMap(second -> cut(i, day.value(), before.weekday(), second)));
  }

  /** {@code 24. og 25. november}: a run though no word says so, where the days follow. */
  private Optional<DateMatch> following(Lexed text, Figure day) {
    return words
        .find(DateRole.AND, text, day.end())
        .map(hit -> words.skip(DateRole.ARTICLE, text, hit.end()))
        .flatMap(at -> single.at(text, at))
        .filter(second -> second.value().day().filter(d -> d == day.value() + 1).isPresent());
  }

  private static Optional<DateMatch> cut(
      int from, int day, Optional<DayOfWeek> weekday, DateMatch second) {
    DateValue until = second.value();
    if (until.until().isPresent() || until.day().filter(d -> d > day).isEmpty()) {
      return Optional.empty();
    }
    return until
        .month()
        .flatMap(month -> DateValues.day(until.year(), month, day, weekday))
        .flatMap(first -> DateValues.run(first, until))
        .map(value -> DateMatch.certain(from, second.end(), value));
  }
}
