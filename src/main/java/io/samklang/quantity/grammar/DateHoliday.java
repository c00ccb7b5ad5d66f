package io.samklang.quantity.grammar;

import java.util.Optional;

/** Days with a name and a fixed date: {@code julaften}, {@code Heiligabend}, {@code nyårsdagen}. */
final class DateHoliday implements DateRule {
  private final DateWords words;
  private final DateFigures figures;

  DateHoliday(DateWords words, DateFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    return words
        .find(DateRole.HOLIDAY, text, i)
        .flatMap(
            hit -> {
              int dash = hit.value().indexOf('-');
              int month = Integer.parseInt(hit.value().substring(0, dash));
              int day = Integer.parseInt(hit.value().substring(dash + 1));
              Optional<DateFigures.Figure> year = figures.yearOfDate(text, hit.end());
              int end = year.map(DateFigures.Figure::end).orElse(hit.end());
              return DateValues.day(
                      year.map(DateFigures.Figure::value), month, day, Optional.empty())
                  .map(value -> DateMatch.certain(i, end, value));
            });
  }
}
