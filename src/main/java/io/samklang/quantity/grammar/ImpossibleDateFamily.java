package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.text.LanguageTag;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Days that no month has, {@code 32. september}, {@code 31 april 2025}: slips for a date, and read
 * as the date that they claim to be, which is on no day of the calendar.
 */
final class ImpossibleDateFamily implements Family {
  private final DateWords words;
  private final DateFigures figures;
  private final boolean german;
  private final boolean dotless;

  ImpossibleDateFamily(LanguageTag language, NumberWords numbers, DateWords words) {
    this.words = words;
    this.figures = new DateFigures(language, numbers);
    this.german = language.equals(LanguageTag.DE);
    this.dotless = language.equals(LanguageTag.SV);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      at(text, i).ifPresent(date -> out.accept(date.candidate(text)));
    }
  }

  private Optional<DateMatch> at(Lexed text, int i) {
    boolean dotted = text.is(i + 1, ".") && text.isGlued(i + 1);
    int month = dotted ? i + 2 : i + 1;
    boolean written = text.isSameLine(month) && text.isCapitalised(month) == german;
    if (!written || !Boundaries.opens(text, i)) {
      return Optional.empty();
    }
    return DateFigures.number(text, i, 2)
        .flatMap(
            day ->
                words
                    .find(DateRole.MONTH, text, month)
                    .filter(name -> !exists(name, day))
                    .flatMap(name -> date(text, i, day, name, dotted)));
  }

  /**
   * A bare figure before a month is a date where no date has a point, else only with an article
   * before it or a year behind.
   */
  private Optional<DateMatch> date(
      Lexed text, int from, int day, DateWords.Hit month, boolean dotted) {
    Optional<Figure> year = figures.yearOfDate(text, month.end());
    boolean said =
        dotted || dotless || year.isPresent() || words.endsBefore(DateRole.ARTICLE, text, from);
    return said
        ? Optional.of(
            DateMatch.certain(
                from,
                year.map(Figure::end).orElse(month.end()),
                onNoDay(year.map(Figure::value), month.number(), day)))
        : Optional.empty();
  }

  private static DateValue onNoDay(Optional<Integer> year, int month, int day) {
    return new DateValue(
        year,
        Optional.of(month),
        Optional.of(day),
        Optional.empty(),
        Grain.DAY,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static boolean exists(DateWords.Hit month, int day) {
    return DateValues.day(Optional.empty(), month.number(), day, Optional.empty()).isPresent();
  }
}
