package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.text.LanguageTag;
import java.util.Optional;
import java.util.Set;

/**
 * Years: {@code i 2023}, {@code im Jahr 1998}, {@code (2017)}, and two in a row: {@code 2012–13},
 * {@code 1939 til 1945}, {@code sesongen 2024/25}.
 */
final class DateYear implements DateRule {
  private static final int LAST_OF_PAIR = 2060;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "‑", "/");

  private final DateWords words;
  private final DateFigures figures;
  private final YearContext context;

  DateYear(LanguageTag language, DateWords words, DateFigures figures) {
    this.words = words;
    this.figures = figures;
    context = new YearContext(language, words);
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    if (!text.at(i).isDigits() || belongsToFigure(text, i)) {
      return Optional.empty();
    }
    return pair(text, i).or(() -> suffixed(text, i)).or(() -> single(text, i));
  }

  private static boolean belongsToFigure(Lexed text, int i) {
    return text.isGlued(i) && !"(–—-/„“\"«‘'".contains(text.at(i - 1).form())
        || text.isGlued(i) && text.isGlued(i - 1) && text.at(i - 2).isDigits()
        || text.isGlued(i) && text.is(i - 1, "-") && text.isGlued(i - 1);
  }

  /** {@code 2018 års}: the genitive of a year. */
  private Optional<DateMatch> suffixed(Lexed text, int i) {
    return figures
        .year(text, i)
        .filter(year -> YearContext.isLikely(year.value()))
        .flatMap(
            year ->
                words
                    .find(DateRole.YEAR_SUFFIX, text, year.end())
                    .map(h -> new DateMatch(i, h.end(), year(year), Strength.CERTAIN)));
  }

  private static DateValue year(Figure year) {
    return DateValues.years(year.value(), Grain.YEAR);
  }

  private Optional<DateMatch> single(Lexed text, int i) {
    return figures
        .year(text, i)
        .filter(y -> !text.isGlued(y.end()) || !text.at(y.end()).isWord())
        .flatMap(y -> context.strength(text, i, y).map(s -> new DateMatch(i, y.end(), year(y), s)));
  }

  /** Two years of which the second may be cut to two figures. */
  private Optional<DateMatch> pair(Lexed text, int i) {
    if (text.at(i).form().length() != 4 || !isDash(text, i + 1)) {
      return Optional.empty();
    }
    boolean tight = text.isGlued(i + 1) == text.isGlued(i + 2);
    return DateFigures.number(text, i, 4)
        .filter(first -> tight && first >= DateFigures.FIRST_YEAR && first <= LAST_OF_PAIR)
        .flatMap(first -> second(text, i + 2, first).flatMap(s -> run(i, first, s)));
  }

  private static boolean isDash(Lexed text, int i) {
    return DASHES.contains(text.at(i).form());
  }

  private Optional<Figure> second(Lexed text, int i, int first) {
    int century = first / 100 * 100;
    Optional<Figure> cut =
        text.at(i).form().length() == 2 && text.isGlued(i)
            ? DateFigures.number(text, i, 2)
                .map(y -> new Figure(i + 1, century + y, true))
                .filter(y -> y.value() > first && !DateFigures.continues(text, i + 1))
                .filter(y -> !(text.isGlued(i + 1) && isDash(text, i + 1)))
            : Optional.empty();
    return cut.or(() -> figures.year(text, i).filter(y -> y.value() > first));
  }

  private static Optional<DateMatch> run(int from, int first, Figure second) {
    return DateValues.run(DateValues.years(first, Grain.YEAR), year(second))
        .map(v -> new DateMatch(from, second.end(), v, Strength.CONTEXT));
  }
}
