package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.quantity.grammar.DateWords.Hit;
import io.samklang.text.LanguageTag;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Dates said from the day of writing: {@code i går}, {@code gestern Abend}, {@code forrige måned},
 * {@code nächste Woche}, {@code för två veckor sedan}, {@code om tre dager}.
 */
final class RelativeRule implements DateRule {
  /** Tomorrow and morning are one word but for the capital. */
  private static final String GERMAN_TOMORROW = "morgen";

  private static final int FARTHEST = 2000;

  private static final Map<Grain, ChronoUnit> UNITS =
      Map.of(
          Grain.DAY, ChronoUnit.DAYS,
          Grain.WEEK, ChronoUnit.WEEKS,
          Grain.MONTH, ChronoUnit.MONTHS,
          Grain.YEAR, ChronoUnit.YEARS);

  private final DateWords words;
  private final NumberWords numbers;

  RelativeRule(DateWords words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    return ago(text, i)
        .or(() -> ahead(text, i))
        .or(() -> phrase(text, i))
        .or(() -> qualified(text, i))
        .or(() -> tomorrow(text, i));
  }

  private static DateMatch match(Lexed text, int from, int end, int steps, Grain grain) {
    return DateMatch.certain(from, end, DateValues.relative(steps, grain, text.written()));
  }

  private Optional<DateMatch> phrase(Lexed text, int i) {
    return words
        .find(DateRole.PHRASE, text, i)
        .filter(h -> !words.endsBefore(DateRole.OFTEN, text, i))
        .map(
            h -> {
              int blank = h.value().indexOf(' ');
              Grain grain = Grain.valueOf(h.value().substring(0, blank));
              int steps = Integer.parseInt(h.value().substring(blank + 1));
              return grain == Grain.DAY
                  ? day(text, i, h.end(), steps)
                  : match(text, i, h.end(), steps, grain);
            });
  }

  /** A day with the weekday or the part of the day after it: {@code am heutigen Dienstag}. */
  private DateMatch day(Lexed text, int i, int end, int steps) {
    return words
        .find(DateRole.WEEKDAY, text, end)
        .filter(h -> text.isSameLine(end))
        .map(h -> onWeekday(text, i, h.end(), steps, DayOfWeek.of(h.number())))
        .or(() -> apart(text, i, end, steps))
        .orElseGet(() -> match(text, i, words.afterDaypart(text, end), steps, Grain.DAY));
  }

  /** {@code heute in einer Woche}, {@code i dag for 20 år siden}: a day so far from a day. */
  private Optional<DateMatch> apart(Lexed text, int i, int end, int steps) {
    return distance(text, end)
        .filter(count -> UNITS.containsKey(count.grain()) && text.isSameLine(end))
        .flatMap(
            count ->
                text.written()
                    .map(day -> day.plusDays(steps))
                    .map(day -> day.plus(count.steps(), unit(count.grain())))
                    .map(day -> DateValues.relative(0, Grain.DAY, Optional.of(day)))
                    .map(value -> DateMatch.certain(i, count.end(), value)));
  }

  private static ChronoUnit unit(Grain grain) {
    return Objects.requireNonNull(UNITS.get(grain));
  }

  private Optional<Count> distance(Lexed text, int i) {
    return back(text, i)
        .or(
            () ->
                words
                    .find(DateRole.AHEAD_BEFORE, text, i)
                    .flatMap(before -> counted(text, before.end())));
  }

  /** The day so named that is nearest: of the two the weekday is surer than the day of writing. */
  private static DateMatch onWeekday(Lexed text, int i, int end, int steps, DayOfWeek weekday) {
    DateValue said =
        DateValues.relative(Optional.of(steps), Optional.empty(), Optional.of(weekday), Grain.DAY);
    DateValue value =
        text.written()
            .map(day -> day.plusDays(steps - 3L).with(TemporalAdjusters.nextOrSame(weekday)))
            .map(day -> said.cover(day, day))
            .orElse(said);
    return DateMatch.certain(i, end, value);
  }

  private Optional<DateMatch> tomorrow(Lexed text, int i) {
    boolean german = text.language().equals(LanguageTag.DE) && text.is(i, GERMAN_TOMORROW);
    boolean said = german && (text.isCapitalised(i) ? opensSentence(text, i) : !text.isGlued(i));
    return said
        ? Optional.of(match(text, i, words.afterDaypart(text, i + 1), 1, Grain.DAY))
        : Optional.empty();
  }

  /** {@code Morgen beginnt ...}: the morning would stand with an article. */
  private boolean opensSentence(Lexed text, int i) {
    Tag next = text.tag(i + 1);
    boolean verb = next == Tag.VERB || next == Tag.AUX;
    return Boundaries.isSentenceStart(text, i)
        && text.isSameLine(i + 1)
        && !text.isCapitalised(i + 1)
        && (verb || words.afterDaypart(text, i + 1) > i + 1);
  }

  /**
   * {@code forrige måned}, {@code im vergangenen Jahr}, {@code nästa helg}; not {@code der letzte
   * Tag} or {@code neste dag}, which are said from another day.
   */
  private Optional<DateMatch> qualified(Lexed text, int i) {
    return words
        .find(DateRole.ADJECTIVE, text, i)
        .flatMap(
            adjective ->
                words
                    .find(DateRole.UNIT, text, adjective.end())
                    .filter(u -> text.isSameLine(adjective.end()))
                    .filter(u -> grain(u) != Grain.DAY && !isCompound(text, u.end()))
                    .map(u -> match(text, i, u.end(), steps(text, i, adjective, u), grain(u))));
  }

  /** {@code kommende helg} is the next one, be it that of this week. */
  private int steps(Lexed text, int i, Hit adjective, Hit unit) {
    boolean coming = words.find(DateRole.ADJECTIVE_COMING, text, i).isPresent();
    boolean weekend =
        text.written().filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0).isPresent();
    return coming && grain(unit) == Grain.WEEKEND && !weekend ? 0 : adjective.number();
  }

  /** Last, this or next year: its end and how many years on. */
  Optional<Hit> year(Lexed text, int i) {
    if (!text.isSameLine(i)) {
      return Optional.empty();
    }
    return yearAt(text, words.skip(DateRole.ARTICLE, text, i));
  }

  private Optional<Hit> yearAt(Lexed text, int i) {
    Optional<Hit> phrase =
        words
            .find(DateRole.PHRASE, text, i)
            .filter(h -> h.value().startsWith(Grain.YEAR.name()))
            .map(h -> new Hit(h.end(), h.value().substring(Grain.YEAR.name().length() + 1)));
    return phrase.or(
        () ->
            words
                .find(DateRole.ADJECTIVE, text, i)
                .flatMap(
                    adjective ->
                        words
                            .find(DateRole.UNIT, text, adjective.end())
                            .filter(u -> grain(u) == Grain.YEAR)
                            .map(u -> new Hit(u.end(), adjective.value()))));
  }

  private static boolean isCompound(Lexed text, int i) {
    return text.isGlued(i) && text.is(i, "-");
  }

  private static Grain grain(Hit unit) {
    return Grain.valueOf(unit.value());
  }

  /** {@code for to uker siden}, {@code vor zwei Wochen}, {@code för två veckor sedan}. */
  private Optional<DateMatch> ago(Lexed text, int i) {
    return back(text, i).map(count -> match(text, i, count.end(), count.steps(), count.grain()));
  }

  private Optional<Count> back(Lexed text, int i) {
    return words
        .find(DateRole.AGO_BEFORE, text, i)
        .flatMap(before -> counted(text, before.end()))
        .flatMap(
            count -> {
              boolean closed = words.find(DateRole.AGO_AFTER, text, count.end()).isPresent();
              boolean closes = !text.language().equals(LanguageTag.DE);
              int end = closes ? words.skip(DateRole.AGO_AFTER, text, count.end()) : count.end();
              return closed || !closes
                  ? Optional.of(new Count(end, -count.steps(), count.grain()))
                  : Optional.empty();
            });
  }

  /** {@code om to uker}, {@code in drei Tagen}. */
  private Optional<DateMatch> ahead(Lexed text, int i) {
    return words
        .find(DateRole.AHEAD_BEFORE, text, i)
        .flatMap(before -> counted(text, before.end()))
        .filter(count -> count.grain().compareTo(Grain.YEAR) <= 0)
        .map(count -> match(text, i, count.end(), count.steps(), count.grain()));
  }

  /** A number of steps. */
  private record Count(int end, int steps, Grain grain) {}

  private Optional<Count> counted(Lexed text, int i) {
    int at = words.skip(DateRole.HEDGE, text, i);
    return number(text, at)
        .filter(n -> text.isSameLine(n.end()))
        .flatMap(
            n ->
                words
                    .find(DateRole.UNITS, text, words.skip(DateRole.HEDGE, text, n.end()))
                    .map(u -> new Count(u.end(), n.value(), grain(u))));
  }

  private Optional<Figure> number(Lexed text, int i) {
    if (text.at(i).isDigits()) {
      return DateFigures.number(text, i, 4)
          .filter(n -> n <= FARTHEST && !DateFigures.continues(text, i + 1))
          .map(n -> new Figure(i + 1, n, false));
    }
    return numbers
        .find(text, i, false)
        .filter(m -> !m.ordinal() && m.value().intValue() <= FARTHEST)
        .map(m -> new Figure(m.end(), m.value().intValue(), false));
  }
}
