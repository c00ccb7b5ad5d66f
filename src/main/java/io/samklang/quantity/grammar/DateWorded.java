package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.quantity.grammar.DateWords.Hit;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Dates with the name of the month: {@code 25. november 2025}, {@code Samstag, den 22. November},
 * {@code november 2025}, {@code November}.
 */
final class DateWorded implements DateRule {
  private final DateWords words;
  private final DateFigures figures;
  private final DatePrefix prefix;
  private final RelativeRule relative;

  DateWorded(DateWords words, DateFigures figures, RelativeRule relative) {
    this.relative = relative;
    this.words = words;
    this.figures = figures;
    this.prefix = new DatePrefix(words);
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    DatePrefix.Read before = prefix.read(text, i);
    return figures
        .day(text, before.end())
        .flatMap(day -> dayOfMonth(text, i, day, before.weekday()))
        .or(
            () ->
                before.end() == i
                    ? monthFirst(text, i).or(() -> month(text, i))
                    : Optional.empty());
  }

  private Optional<DateMatch> dayOfMonth(
      Lexed text, int from, Figure day, Optional<DayOfWeek> weekday) {
    int at = words.skip(DateRole.ARTICLE, text, day.end());
    return named(text, at)
        .filter(m -> text.isSameLine(m.end() - 1))
        .flatMap(
            m -> {
              Optional<Figure> year = year(text, m.end());
              int end = year.map(Figure::end).orElse(m.end());
              return DateValues.day(year.map(Figure::value), m.number(), day.value(), weekday)
                  .map(value -> DateMatch.certain(from, end, value));
            });
  }

  /** {@code november 25, 2025}, as in texts translated from English. */
  private Optional<DateMatch> monthFirst(Lexed text, int i) {
    return named(text, i)
        .flatMap(
            m ->
                figures
                    .day(text, m.end())
                    .filter(d -> !d.marked() && text.is(d.end(), ","))
                    .flatMap(
                        d ->
                            figures
                                .year(text, d.end() + 1)
                                .flatMap(
                                    y ->
                                        DateValues.day(
                                                Optional.of(y.value()),
                                                m.number(),
                                                d.value(),
                                                Optional.empty())
                                            .map(v -> DateMatch.certain(i, y.end(), v)))));
  }

  /** A month by its name, with its year where one stands beside it. */
  Optional<DateMatch> month(Lexed text, int i) {
    Optional<Hit> name = named(text, i);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int end = words.skip(DateRole.MONTH_SUFFIX, text, name.get().end());
    Optional<Figure> year = year(text, end);
    boolean stands = year.isPresent() || alone(text, i);
    return stands
        ? Optional.of(
            new DateMatch(
                i,
                year.map(Figure::end).orElse(end),
                DateValues.period(year.map(Figure::value), name.get().number(), Grain.MONTH),
                Strength.CONTEXT))
        : Optional.empty();
  }

  /** Whether a word is a month though neither day nor year stands beside it. */
  private boolean alone(Lexed text, int i) {
    boolean before =
        words.endsBefore(DateRole.MONTH_BEFORE, text, i)
            || words.endsBefore(DateRole.UNTIL, text, i);
    boolean name = words.find(DateRole.MONTH, text, i).isPresent();
    boolean guarded = words.find(DateRole.MONTH_GUARDED, text, i).isPresent();
    boolean glued = text.isGlued(i) && !text.at(i - 1).isMark() || isCompound(text, i + 1);
    return !glued && (name && (before || prefix.isWritten(text, i)) || guarded && before);
  }

  private static boolean isCompound(Lexed text, int i) {
    return text.isGlued(i) && (text.is(i, "-") && text.at(i + 1).isWord() && text.isGlued(i + 1));
  }

  /** A month by name or abbreviation. */
  Optional<Hit> named(Lexed text, int i) {
    return words
        .find(DateRole.MONTH, text, i)
        .or(() -> words.find(DateRole.MONTH_GUARDED, text, i))
        .or(() -> words.find(DateRole.MONTH_SHORT, text, i).filter(h -> !isWordPart(text, h)));
  }

  private static boolean isWordPart(Lexed text, Hit hit) {
    return text.isGlued(hit.end()) && text.at(hit.end()).isWord();
  }

  /** {@code 2025}, {@code , 2025}, {@code i 2025}, {@code im Jahr 2025}, {@code '25}. */
  private Optional<Figure> year(Lexed text, int i) {
    if (!text.isSameLine(i)) {
      return Optional.empty();
    }
    int at = text.is(i, ",") ? i + 1 : words.skip(DateRole.CONNECTOR, text, i);
    return figures.yearOfDate(text, at).or(() -> relativeYear(text, i));
  }

  /** {@code oktober i fjor}, {@code Oktober letzten Jahres}, where the day of writing is known. */
  private Optional<Figure> relativeYear(Lexed text, int i) {
    return relative
        .year(text, i)
        .flatMap(
            year ->
                text.written().map(w -> new Figure(year.end(), w.getYear() + year.number(), true)));
  }
}
