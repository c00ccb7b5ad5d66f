package io.samklang.quantity.grammar;

import io.samklang.quantity.Quantity.ClockTime;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.DateWords.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads times of day, with the words that close their half of the day and the zone after them. */
final class ClockReader {
  private static final int LONGEST_ABBREVIATION = 4;
  private static final int MOST_JOINERS = 2;

  private final DateWords words;
  private final NumberWords numbers;
  private final ClockFigures figures;
  private final ClockWords spoken;

  ClockReader(DateWords words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
    this.figures = new ClockFigures(words);
    this.spoken = new ClockWords(words, numbers);
  }

  /**
   * A time of day with the place where it ends.
   *
   * @param end index of the lexeme after its last
   */
  record Timed(int from, int end, ClockTime time, Strength strength) {}

  /** Times that leave out a word which the other end of a run says: the first, the second. */
  List<Timed> cut(Lexed text, int i, Optional<Timed> whole) {
    return Stream.concat(whole.flatMap(t -> second(text, t)).stream(), first(text, i).stream())
        .toList();
  }

  /** The longest time of day that begins with lexeme {@code i}. */
  Optional<Timed> at(Lexed text, int i) {
    return begins(text.at(i)) ? read(text, i) : Optional.empty();
  }

  /** Whether a time can begin here at all; asked of every lexeme of a text. */
  private boolean begins(Lexeme lexeme) {
    return lexeme.isDigits()
        || lexeme.isWord() && (words.knows(lexeme.form()) || numbers.opens(lexeme.form()));
  }

  private Optional<Timed> read(Lexed text, int i) {
    Optional<ClockReading> inWords = spoken.at(text, i);
    Optional<ClockReading> inFigures = figures.at(text, i);
    boolean longer =
        inWords.map(ClockReading::end).orElse(i) >= inFigures.map(ClockReading::end).orElse(i);
    return (longer ? inWords.or(() -> inFigures) : inFigures)
        .map(r -> timed(text, halfDay(text, r)));
  }

  /** Figures that stand right after a date: {@code 25. november 18.30}. */
  Optional<Timed> afterDate(Lexed text, int i) {
    return ClockFigures.withMinutes(text, i).map(r -> timed(text, halfDay(text, r)));
  }

  private ClockReading halfDay(Lexed text, ClockReading reading) {
    Optional<ClockReading> after =
        text.isSameLine(reading.end())
            ? words
                .find(DateRole.CLOCK_PART, text, reading.end())
                .map(part -> reading.during(part.number(), part.end()))
            : Optional.empty();
    return after
        .or(() -> partBefore(text, reading))
        .or(() -> partOfDate(text, reading))
        .orElse(reading);
  }

  /** {@code abends um acht}, {@code i kveld klokken åtte}, {@code Nachts um 12}. */
  private Optional<ClockReading> partBefore(Lexed text, ClockReading reading) {
    return IntStream.rangeClosed(0, MOST_JOINERS)
        .map(back -> reading.from() - back)
        .takeWhile(
            at ->
                at == reading.from()
                    || words.find(DateRole.MOMENT_JOIN, text, at).isPresent()
                    || words.find(DateRole.CLOCK_AROUND, text, at).isPresent())
        .filter(at -> text.isSameLine(at) && text.at(at - 1).isWord())
        .mapToObj(at -> words.value(DateRole.DAYPART, text.at(at - 1).form()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(hour -> reading.during(Integer.parseInt(hour), reading.end()));
  }

  /** {@code klokken åtte i kveld}, {@code acht Uhr heute Abend}. */
  private Optional<ClockReading> partOfDate(Lexed text, ClockReading reading) {
    return words
        .find(DateRole.PHRASE, text, reading.end())
        .filter(day -> text.isSameLine(reading.end()))
        .flatMap(
            day ->
                words
                    .find(DateRole.DAYPART, text, day.end())
                    .map(Hit::value)
                    .or(() -> words.value(DateRole.DAYPART, text.at(day.end() - 1).form())))
        .map(hour -> reading.during(Integer.parseInt(hour), reading.end()));
  }

  private Timed timed(Lexed text, ClockReading reading) {
    int at = text.is(reading.end(), "(") ? reading.end() + 1 : reading.end();
    Optional<Integer> zone = zone(text, at);
    int end = zone.orElse(reading.end());
    Optional<String> name = zone.map(to -> text.span(at, to).of(text.text()));
    Site site = Site.of(text.span(reading.from(), end));
    ClockTime time = new ClockTime(site, reading.minute(), reading.open(), name);
    return new Timed(reading.from(), end, time, reading.strength());
  }

  /** The end of a zone at {@code i}; an abbreviation is one in capitals only. */
  private Optional<Integer> zone(Lexed text, int i) {
    return text.isSameLine(i)
        ? words
            .find(DateRole.CLOCK_ZONE, text, i)
            .map(Hit::end)
            .filter(end -> end > i + 1 || isWritten(text.raw(i)))
        : Optional.empty();
  }

  private static boolean isWritten(String zone) {
    return zone.length() > LONGEST_ABBREVIATION || zone.chars().allMatch(Character::isUpperCase);
  }

  /** {@code kl. 10–12}: the end of a run leaves out the word before it. */
  private Optional<Timed> second(Lexed text, Timed first) {
    int at = words.skip(DateRole.CLOCK_UNTIL, text, first.end());
    boolean prefixed = words.find(DateRole.CLOCK_BEFORE, text, first.from()).isPresent();
    return prefixed && at > first.end() && text.isSameLine(at)
        ? ClockFigures.withMinutes(text, at)
            .or(() -> ClockFigures.hour(text, at))
            .filter(r -> !text.at(r.end()).isWord() || text.isGlued(at) || isOpened(text, first))
            .map(r -> timed(text, halfDay(text, r)))
        : Optional.empty();
  }

  /** {@code fra kl. 15 til 17 er}. */
  private boolean isOpened(Lexed text, Timed first) {
    return words.endsBefore(DateRole.FROM, text, first.from())
        || words.endsBefore(DateRole.BETWEEN, text, first.from());
  }

  /** {@code von 10 bis 12 Uhr}: the start of a run leaves out the word after it. */
  private Optional<Timed> first(Lexed text, int i) {
    Optional<ClockReading> start =
        ClockFigures.withMinutes(text, i).or(() -> ClockFigures.hour(text, i));
    return start
        .filter(r -> words.skip(DateRole.CLOCK_UNTIL, text, r.end()) > r.end())
        .filter(r -> isTimeWithUnit(text, words.skip(DateRole.CLOCK_UNTIL, text, r.end())))
        .map(r -> timed(text, r));
  }

  private boolean isTimeWithUnit(Lexed text, int i) {
    return figures
        .at(text, i)
        .filter(r -> words.find(DateRole.CLOCK_AFTER, text, r.end() - 1).isPresent())
        .isPresent();
  }
}
