package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.DateWords.Hit;
import io.samklang.text.LanguageTag;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Times of day in words: {@code halv åtte}, {@code fem på halv åtte}, {@code Viertel nach sieben},
 * {@code dreiviertel acht}, {@code klockan sju}, {@code sieben Uhr}, {@code midnatt}.
 */
final class ClockWords {
  /** Minutes that people name from the hour without saying that they speak of the clock. */
  private static final Set<Integer> PLAIN_MINUTES = Set.of(5, 10, 20, 25);

  /** One o'clock is {@code ein Uhr}; {@code eine Uhr} is a clock. */
  private static final String GERMAN_ONE = "ein";

  /** About a clause, in lexemes. */
  private static final int CLAUSE = 10;

  private final DateWords words;
  private final NumberWords numbers;

  ClockWords(DateWords words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  Optional<ClockReading> at(Lexed text, int i) {
    int at = words.skip(DateRole.CLOCK_BEFORE, text, i);
    boolean said = at > i && text.isSameLine(at);
    Optional<ClockReading> told =
        relative(text, at, said || words.endsBefore(DateRole.CLOCK_AROUND, text, at))
            .or(() -> half(text, at))
            .or(() -> said ? fullHour(text, at) : Optional.empty())
            .or(() -> byUnit(text, at))
            .or(() -> daily(text, i))
            .or(() -> closing(text, i));
    return told.map(r -> r.from(i)).or(() -> midnight(text, i));
  }

  private Optional<ClockReading> midnight(Lexed text, int i) {
    return words
        .find(DateRole.CLOCK_MIDNIGHT, text, i)
        .map(h -> ClockReading.figures(i, h.end(), 0, h.number(), false));
  }

  /** An hour of the clock, 1 to 12, in figures or words. */
  private Optional<ClockReading> hour(Lexed text, int i) {
    if (text.at(i).isDigits()) {
      return DateFigures.number(text, i, 2)
          .filter(h -> h >= 1 && h <= 24 && !DateFigures.continues(text, i + 1))
          .map(h -> ofNumber(i, i + 1, h));
    }
    return numbers
        .find(text, i, false)
        .filter(m -> !m.ordinal() && m.value().signum() > 0 && m.value().intValue() <= 24)
        .map(m -> ofNumber(i, m.end(), m.value().intValue()));
  }

  private static ClockReading ofNumber(int from, int end, int hour) {
    return hour <= 12
        ? ClockReading.spoken(from, end, hour * 60)
        : ClockReading.figures(from, end, hour, 0, false);
  }

  private Optional<ClockReading> fullHour(Lexed text, int i) {
    return text.at(i).isWord() ? hour(text, i) : Optional.empty();
  }

  /** {@code sieben Uhr}. */
  private Optional<ClockReading> byUnit(Lexed text, int i) {
    boolean article = numbers.isArticle(text.at(i).form()) && !text.is(i, GERMAN_ONE);
    return fullHour(text, i)
        .filter(r -> !article)
        .flatMap(r -> words.find(DateRole.CLOCK_AFTER, text, r.end()).map(h -> r.to(h.end())));
  }

  /** {@code åtte på kvelden}. */
  private Optional<ClockReading> daily(Lexed text, int i) {
    return numbers.isArticle(text.at(i).form())
        ? Optional.empty()
        : fullHour(text, i)
            .filter(r -> text.isSameLine(r.end()))
            .filter(r -> words.find(DateRole.CLOCK_PART, text, r.end()).isPresent());
  }

  /** {@code um acht}: an hour in words that closes its clause, where nothing grows or falls. */
  private Optional<ClockReading> closing(Lexed text, int i) {
    boolean led = text.isSameLine(i) && words.endsBefore(DateRole.CLOCK_AT, text, i);
    boolean article = numbers.isArticle(text.at(i).form());
    return led && !article && !isChange(text, i)
        ? fullHour(text, i).filter(r -> closes(text, r.end()))
        : Optional.empty();
  }

  private boolean closes(Lexed text, int i) {
    return !text.isSameLine(i)
        || text.at(i).isMark() && !text.isGlued(i + 1)
        || words.find(DateRole.DAYPART, text, i).isPresent()
        || words.find(DateRole.PHRASE, text, i).isPresent()
        || words.find(DateRole.CLOCK_PART, text, i).isPresent();
  }

  private boolean isChange(Lexed text, int i) {
    return IntStream.range(Math.max(0, i - CLAUSE), Math.min(text.size(), i + CLAUSE))
        .anyMatch(at -> words.find(DateRole.CLOCK_NOT, text, at).isPresent());
  }

  /** {@code halv åtte}: half an hour before the hour named. */
  private Optional<ClockReading> half(Lexed text, int i) {
    return words
        .find(DateRole.CLOCK_HALF, text, i)
        .flatMap(h -> hour(text, h.end()))
        .map(r -> r.from(i).later(-30));
  }

  /** {@code kvart over sju}, {@code ti på halv åtte}, {@code viertel acht}. */
  private Optional<ClockReading> relative(Lexed text, int i, boolean said) {
    return quarter(text, i).or(() -> minutes(text, i, said));
  }

  private Optional<ClockReading> quarter(Lexed text, int i) {
    return words
        .find(DateRole.CLOCK_QUARTER, text, i)
        .flatMap(q -> shifted(text, i, q.end(), q.number()).or(() -> quarterOfHour(text, i, q)));
  }

  /**
   * {@code viertel acht}, 7:15, and {@code dreiviertel acht}, 7:45, of southern and eastern
   * Germany.
   */
  private Optional<ClockReading> quarterOfHour(Lexed text, int i, Hit quarter) {
    return text.language().equals(LanguageTag.DE) && text.at(quarter.end()).isWord()
        ? hour(text, quarter.end())
            .map(r -> ClockReading.spoken(i, r.end(), r.minute() - 60 + quarter.number()))
        : Optional.empty();
  }

  private Optional<ClockReading> minutes(Lexed text, int i, boolean said) {
    return minuteNumber(text, i)
        .flatMap(
            m -> {
              int end = words.skip(DateRole.CLOCK_MINUTES, text, m.end());
              boolean plain = PLAIN_MINUTES.contains(m.value());
              boolean clear = isHalf(text, end + 1) || text.at(i).isWord() && end > m.end();
              return shifted(text, i, end, m.value())
                  .filter(r -> said || plain && (clear || isWhole(text, i, r.end())));
            });
  }

  /** {@code Zwanzig nach drei.}: nothing else stands in the clause. */
  private boolean isWhole(Lexed text, int from, int end) {
    boolean opens = !text.isSameLine(from) || text.at(from - 1).isMark() && !text.isGlued(from);
    return opens && text.at(from).isWord() && text.at(end - 1).isWord() && closes(text, end);
  }

  private boolean isHalf(Lexed text, int i) {
    return words.find(DateRole.CLOCK_HALF, text, i).isPresent();
  }

  private Optional<DateFigures.Figure> minuteNumber(Lexed text, int i) {
    Optional<DateFigures.Figure> figure =
        DateFigures.number(text, i, 2).map(n -> new DateFigures.Figure(i + 1, n, false));
    return figure
        .or(
            () ->
                numbers
                    .find(text, i, false)
                    .filter(m -> !m.ordinal() && !m.article() && m.value().precision() <= 2)
                    .map(m -> new DateFigures.Figure(m.end(), m.value().intValue(), false)))
        .filter(m -> m.value() >= 1 && m.value() <= 29);
  }

  /** So many minutes past or to an hour or half an hour. */
  private Optional<ClockReading> shifted(Lexed text, int from, int i, int minutes) {
    int past = words.skip(DateRole.CLOCK_PAST, text, i);
    int to = words.skip(DateRole.CLOCK_TO, text, i);
    int at = Math.max(past, to);
    if (at == i || !text.isSameLine(at)) {
      return Optional.empty();
    }
    int shift = past > i ? minutes : -minutes;
    return half(text, at).or(() -> hour(text, at)).map(r -> r.from(from).later(shift));
  }
}
