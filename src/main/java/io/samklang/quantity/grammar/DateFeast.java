package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.quantity.grammar.DateWords.Hit;
import java.util.Optional;

/**
 * Feasts of several days: {@code påsken 2024}, {@code Weihnachten}, {@code i julas}, {@code letzte
 * Pfingsten}, {@code midsommar i fjol}. Without a year the one that is nearest to the day of
 * writing, as far as verbs and adjectives admit; without that day none but those with a fixed date.
 */
final class DateFeast implements DateRule {
  private final DateWords words;
  private final DateFigures figures;
  private final RelativeRule relative;

  DateFeast(DateWords words, DateFigures figures, RelativeRule relative) {
    this.words = words;
    this.figures = figures;
    this.relative = relative;
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    return past(text, i).or(() -> qualified(text, i)).or(() -> plain(text, i));
  }

  /** {@code i påskas}. */
  private Optional<DateMatch> past(Lexed text, int i) {
    return words.find(DateRole.FEAST_PAST, text, i).flatMap(h -> stepped(text, i, h, -1));
  }

  /** {@code neste jul}, {@code letzte Weihnachten}. */
  private Optional<DateMatch> qualified(Lexed text, int i) {
    return words
        .find(DateRole.ADJECTIVE, text, i)
        .flatMap(
            adjective ->
                name(text, adjective.end())
                    .filter(h -> year(text, h.end()).isEmpty())
                    .flatMap(h -> stepped(text, i, h, adjective.number())));
  }

  private Optional<DateMatch> plain(Lexed text, int i) {
    Optional<Hit> open = words.find(DateRole.FEAST, text, i);
    boolean led = words.endsBefore(DateRole.MONTH_BEFORE, text, i);
    return open.or(() -> name(text, i).filter(h -> led || year(text, h.end()).isPresent()))
        .filter(h -> !text.isGlued(h.end()) || !isJoint(text, h.end()))
        .flatMap(h -> dated(text, i, h).or(() -> nearest(text, i, h)));
  }

  private static boolean isJoint(Lexed text, int at) {
    return text.at(at).isWord() || Boundaries.isDash(text, at) && text.isGlued(at + 1);
  }

  private Optional<Hit> name(Lexed text, int i) {
    return words
        .find(DateRole.FEAST, text, i)
        .or(() -> words.find(DateRole.FEAST_GUARDED, text, i))
        .filter(h -> text.isSameLine(i));
  }

  private Optional<DateMatch> dated(Lexed text, int from, Hit name) {
    return year(text, name.end())
        .flatMap(
            y ->
                Feast.parse(name.value())
                    .in(y.value())
                    .map(value -> DateMatch.certain(from, y.end(), value)));
  }

  /** The year after it: {@code 2024}, {@code i 2024}, {@code i fjor}. */
  private Optional<Figure> year(Lexed text, int i) {
    int at = words.skip(DateRole.CONNECTOR, text, i);
    Optional<Figure> said = text.isSameLine(at) ? figures.yearOfDate(text, at) : Optional.empty();
    return said.or(
        () ->
            relative
                .year(text, i)
                .flatMap(
                    y ->
                        text.written()
                            .map(w -> new Figure(y.end(), w.getYear() + y.number(), true))));
  }

  private Optional<DateMatch> nearest(Lexed text, int from, Hit name) {
    Feast feast = Feast.parse(name.value());
    DateTense tense = DateTense.around(text, from, name.end(), words);
    return text.written()
        .map(day -> feast.nearest(day, y -> tense.admits(feast.first(y), feast.last(y), day)))
        .orElseGet(feast::inAnyYear)
        .map(value -> DateMatch.certain(from, name.end(), value));
  }

  /** The feast before the day of writing, next to it, or after it. */
  private static Optional<DateMatch> stepped(Lexed text, int from, Hit name, int steps) {
    Feast feast = Feast.parse(name.value());
    DateTense side = steps == 0 ? DateTense.OPEN : steps < 0 ? DateTense.PAST : DateTense.FUTURE;
    return text.written()
        .flatMap(day -> feast.nearest(day, y -> side.admits(feast.first(y), feast.last(y), day)))
        .map(value -> DateMatch.certain(from, name.end(), value));
  }
}
