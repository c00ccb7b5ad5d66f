package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.quantity.grammar.DateWords.Hit;
import io.samklang.text.LanguageTag;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Parts of a year: {@code sommeren 2025}, {@code letzten Sommer}, {@code i våras}, {@code første
 * kvartal}, {@code Q3 2025}, {@code 1. Halbjahr}, {@code uke 47}, {@code KW 47/2025}.
 */
final class DatePart implements DateRule {
  private final DateWords words;
  private final DateFigures figures;
  private final DateRank ranks;
  private final NumberWords numbers;
  private final NounPhrases nouns;

  DatePart(LanguageTag language, DateWords words, DateFigures figures, NumberWords numbers) {
    this.nouns = NounPhrases.of(language, PhraseWords.of(language));
    this.words = words;
    this.figures = figures;
    this.numbers = numbers;
    this.ranks = new DateRank(numbers);
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    return relativeSeason(text, i)
        .or(() -> season(text, i))
        .or(() -> ranked(text, i))
        .or(() -> code(text, i))
        .or(() -> numbered(text, i))
        .or(() -> week(text, i));
  }

  private Optional<DateMatch> season(Lexed text, int i) {
    return words
        .find(DateRole.SEASON, text, i)
        .filter(h -> !text.isGlued(h.end()) || text.at(h.end()).isMark())
        .flatMap(h -> withYear(text, i, h.end(), h.number(), Grain.SEASON, false));
  }

  /** A part of a year with the year after it; without one only where that is allowed. */
  private Optional<DateMatch> withYear(
      Lexed text, int from, int end, int month, Grain grain, boolean alone) {
    Optional<Figure> year = year(text, end);
    if (year.isEmpty() && !alone) {
      return Optional.empty();
    }
    DateValue value = DateValues.period(year.map(Figure::value), month, grain);
    return Optional.of(DateMatch.certain(from, year.map(Figure::end).orElse(end), value));
  }

  private Optional<Figure> year(Lexed text, int i) {
    boolean mark = text.is(i, "/") || text.is(i, ",");
    int at = mark ? i + 1 : words.skip(DateRole.CONNECTOR, text, i);
    return text.isSameLine(at) ? figures.yearOfDate(text, at) : Optional.empty();
  }

  private Optional<DateMatch> relativeSeason(Lexed text, int i) {
    Optional<DateMatch> past =
        words
            .find(DateRole.SEASON_PAST, text, i)
            .map(h -> DateMatch.certain(i, h.end(), nearest(text, h.number(), -1)));
    return past.or(
        () ->
            words
                .find(DateRole.SEASON_RELATIVE, text, i)
                .flatMap(
                    h ->
                        words
                            .find(DateRole.SEASON, text, h.end())
                            .filter(s -> year(text, s.end()).isEmpty() && isSeason(text, s))
                            .map(
                                s ->
                                    DateMatch.certain(
                                        i, s.end(), nearest(text, s.number(), h.number())))));
  }

  /** Whether {@code vår} is the spring rather than our: nothing follows that may be ours. */
  private boolean isSeason(Lexed text, Hit season) {
    int end = season.end();
    if (words.find(DateRole.SEASON_GUARDED, text, end - 1).isEmpty()) {
      return true;
    }
    return text.tagged()
        ? text.tag(end - 1) == Tag.NOUN
        : !text.at(end).isWord()
            || words.find(DateRole.TENSE_PAST, text, end).isPresent()
            || words.find(DateRole.TENSE_FUTURE, text, end).isPresent();
  }

  /** The season of this name that is meant by last, this or next from the day of writing. */
  private static DateValue nearest(Lexed text, int month, int steps) {
    DateValue said =
        DateValues.relative(Optional.empty(), Optional.of(month), Optional.empty(), Grain.SEASON);
    DateTense tense = steps < 0 ? DateTense.PAST : steps > 0 ? DateTense.FUTURE : DateTense.OPEN;
    DateValue placed = DateValues.placed(said, text.written(), tense);
    return Math.abs(steps) < 2 || !placed.resolved()
        ? placed
        : said.inYear(placed.first().orElseThrow().getYear() + (steps < 0 ? steps + 1 : steps - 1))
            .orElse(placed);
  }

  private Optional<DateMatch> ranked(Lexed text, int i) {
    return ranks
        .read(text, i)
        .flatMap(
            rank ->
                words
                    .find(DateRole.QUARTER, text, rank.end())
                    .filter(h -> rank.value() <= 4)
                    .flatMap(h -> part(text, i, h, rank.value(), 3, Grain.QUARTER))
                    .or(
                        () ->
                            words
                                .find(DateRole.HALF, text, rank.end())
                                .filter(h -> rank.value() <= 2)
                                .flatMap(h -> part(text, i, h, rank.value(), 6, Grain.HALF_YEAR))));
  }

  private Optional<DateMatch> part(
      Lexed text, int from, Hit noun, int rank, int months, Grain grain) {
    return withYear(text, from, noun.end(), (rank - 1) * months + 1, grain, true);
  }

  /** {@code Q3 2025}: a word of one letter and a figure without a blank. */
  private Optional<DateMatch> code(Lexed text, int i) {
    return words
        .find(DateRole.QUARTER_CODE, text, i)
        .filter(h -> !(text.isGlued(h.end()) && !text.at(h.end()).isMark()))
        .flatMap(h -> withYear(text, i, h.end(), (h.number() - 1) * 3 + 1, Grain.QUARTER, true));
  }

  private Optional<DateMatch> week(Lexed text, int i) {
    return words
        .find(DateRole.WEEK_NUMBER, text, i)
        .filter(noun -> text.isSameLine(noun.end()))
        .flatMap(noun -> weekNumber(text, noun.end()))
        .flatMap(number -> week(text, i, number));
  }

  private Optional<Figure> weekNumber(Lexed text, int at) {
    Optional<Figure> figures =
        DateFigures.number(text, at, 2)
            .filter(n -> !DateFigures.continues(text, at + 1))
            .map(n -> new Figure(at + 1, n, false));
    return figures.or(() -> cardinal(text, at)).filter(n -> n.value() >= 1 && n.value() <= 53);
  }

  private Optional<Figure> cardinal(Lexed text, int at) {
    return numbers
        .find(text, at, false)
        .filter(m -> !m.ordinal() && !m.article() && m.value().precision() <= 2)
        .map(m -> new Figure(m.end(), m.value().intValue(), false));
  }

  private Optional<DateMatch> week(Lexed text, int from, Figure number) {
    Optional<Figure> year = year(text, number.end());
    boolean other = words.find(DateRole.WEEK_OF, text, number.end()).isPresent();
    if (other && year.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> of = year.map(Figure::value).or(() -> text.written().map(LocalDate::getYear));
    return weeks(text, from, number, of)
        .or(
            () ->
                DateValues.week(of, number.value())
                    .map(
                        v ->
                            DateMatch.certain(
                                from, year.map(Figure::end).orElse(number.end()), v)));
  }

  /** {@code uke 9 og 10}, {@code Kalenderwochen 9 bis 11}. */
  private Optional<DateMatch> weeks(Lexed text, int from, Figure first, Optional<Integer> written) {
    int until = words.skip(DateRole.UNTIL, text, first.end());
    int next = until > first.end() ? until : words.skip(DateRole.AND, text, first.end());
    return Optional.of(next)
        .filter(at -> at > first.end() && text.isSameLine(at))
        .flatMap(at -> weekNumber(text, at))
        .filter(last -> last.value() > first.value() && nouns.find(text, last.end()).isEmpty())
        .flatMap(last -> weeks(text, from, first, last, written));
  }

  private Optional<DateMatch> weeks(
      Lexed text, int from, Figure first, Figure last, Optional<Integer> written) {
    Optional<Figure> said = year(text, last.end());
    Optional<Integer> year = said.map(Figure::value).or(() -> written);
    int end = said.map(Figure::end).orElse(last.end());
    return DateValues.week(year, first.value())
        .flatMap(a -> DateValues.week(year, last.value()).flatMap(b -> DateValues.run(a, b)))
        .map(run -> DateMatch.certain(from, end, run));
  }

  /** {@code kvartal två}, {@code Quartal 2}. */
  private Optional<DateMatch> numbered(Lexed text, int i) {
    return words
        .find(DateRole.QUARTER, text, i)
        .filter(noun -> text.isSameLine(noun.end()))
        .flatMap(
            noun ->
                weekNumber(text, noun.end())
                    .filter(number -> number.value() <= 4)
                    .flatMap(number -> quarter(text, i, number)));
  }

  private Optional<DateMatch> quarter(Lexed text, int from, Figure number) {
    int month = (number.value() - 1) * 3 + 1;
    return withYear(text, from, number.end(), month, Grain.QUARTER, true);
  }
}
