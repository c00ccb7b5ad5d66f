package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads the figures of dates: days of the month and years. */
final class DateFigures {
  static final int FIRST_YEAR = 1000;
  static final int LAST_YEAR = 2199;
  private static final Set<String> APOSTROPHES = Set.of("'", "’", "ʼ", "`");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("a", "e", "te", "de");

  private final NumberWords numbers;
  private final boolean colonOrdinals;

  DateFigures(LanguageTag language, NumberWords numbers) {
    this.numbers = numbers;
    this.colonOrdinals = language.equals(LanguageTag.SV);
  }

  /**
   * A figure at a place.
   *
   * @param end index of the lexeme after it
   * @param marked whether it is written as one in a row: with a dot, or as a word
   */
  record Figure(int end, int value, boolean marked) {}

  /** A day of the month: {@code 25}, {@code 25.}, {@code 25:e}, {@code tjuefemte}. */
  Optional<Figure> day(Lexed text, int i) {
    if (text.at(i).isDigits()) {
      return digits(text, i);
    }
    return text.at(i).isWord() ? word(text, i) : Optional.empty();
  }

  private Optional<Figure> digits(Lexed text, int i) {
    Optional<Integer> day = number(text, i, 2).filter(d -> d >= 1 && d <= 31);
    if (day.isEmpty() || isPartOfFigure(text, i)) {
      return Optional.empty();
    }
    if (colonOrdinals && isOrdinalColon(text, i + 1)) {
      return day.map(d -> new Figure(i + 3, d, true));
    }
    boolean dotted = text.is(i + 1, ".") && text.isGlued(i + 1);
    return day.map(d -> new Figure(dotted ? i + 2 : i + 1, d, dotted));
  }

  private static boolean isOrdinalColon(Lexed text, int i) {
    return text.is(i, ":")
        && text.isGlued(i)
        && text.isGlued(i + 1)
        && ORDINAL_ENDINGS.contains(text.at(i + 1).form());
  }

  /** Whether figures stand before it that it belongs to: 1.25, 12/25, 100-25. */
  private static boolean isPartOfFigure(Lexed text, int i) {
    return text.isGlued(i)
        && (text.at(i - 1).isWord()
            || ".,:/".contains(text.at(i - 1).form())
                && text.isGlued(i - 1)
                && text.at(i - 2).isDigits());
  }

  private Optional<Figure> word(Lexed text, int i) {
    return numbers
        .find(text, i, true)
        .filter(NumberWords.Match::ordinal)
        .filter(m -> m.value().compareTo(BigDecimal.valueOf(31)) <= 0)
        .map(m -> new Figure(m.end(), m.value().intValue(), true));
  }

  /** Whether a word is an ordinal, or may begin one of several words. */
  boolean isRank(String word) {
    return numbers.ordinal(word).isPresent();
  }

  /** A year in four figures. */
  Optional<Figure> year(Lexed text, int i) {
    return number(text, i, 4)
        .filter(y -> text.at(i).form().length() == 4 && y >= FIRST_YEAR && y <= LAST_YEAR)
        .filter(y -> !continues(text, i + 1))
        .map(y -> new Figure(i + 1, y, true));
  }

  /** A year in four figures, or in two after an apostrophe. */
  Optional<Figure> yearOfDate(Lexed text, int i) {
    if (APOSTROPHES.contains(text.at(i).form()) && text.isGlued(i + 1)) {
      return twoFigures(text, i + 1);
    }
    return year(text, i);
  }

  /** A year in two figures: up to 2049 of this century, else of the last. */
  Optional<Figure> twoFigures(Lexed text, int i) {
    return text.at(i).form().length() == 2 && !continues(text, i + 1)
        ? number(text, i, 2).map(y -> new Figure(i + 1, y < 50 ? 2000 + y : 1900 + y, true))
        : Optional.empty();
  }

  /** Whether the figures before {@code i} go on: decimals, groups, per cent. */
  static boolean continues(Lexed text, int i) {
    if (!text.isGlued(i)) {
      return text.is(i, "%");
    }
    boolean figures = text.isGlued(i + 1) && text.at(i + 1).isDigits();
    return text.at(i).isDigits()
        || "%‰°".contains(text.at(i).form()) && !text.at(i).form().isEmpty()
        || figures && ".,:".contains(text.at(i).form());
  }

  /** Digits of at most so many places. */
  static Optional<Integer> number(Lexed text, int i, int places) {
    Lexeme lexeme = text.at(i);
    return lexeme.isDigits() && lexeme.form().length() <= places
        ? Optional.of(Integer.valueOf(lexeme.form()))
        : Optional.empty();
  }
}
