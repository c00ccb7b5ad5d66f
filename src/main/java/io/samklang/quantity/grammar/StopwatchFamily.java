package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity.Duration;
import io.samklang.quantity.Site;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hours, minutes and seconds that were taken or played, rather than a time of day: {@code 3:35
 * Minuten}, {@code på tiden 12.34}, {@code utligning ved 13:10}, {@code 2:04:35}. Read in seconds;
 * {@code 1h30} in minutes.
 */
final class StopwatchFamily implements Family {
  /** How many lexemes around are searched for words of a game: about a clause. */
  private static final int REACH = 12;

  private static final int SECONDS_OF_MINUTE = 60;
  private static final int MINUTES_OF_HOUR = 60;

  private final DateWords words;

  StopwatchFamily(DateWords words) {
    this.words = words;
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isDigits() && Boundaries.opens(text, i)) {
        length(text, i).ifPresent(out);
      }
    }
  }

  private Optional<Candidate> length(Lexed text, int i) {
    return read(text, i)
        .or(() -> withHours(text, i))
        .or(() -> lettered(text, i))
        .or(() -> decimal(text, i));
  }

  /** {@code tiden 28,28}: seconds and hundredths. */
  private Optional<Candidate> decimal(Lexed text, int i) {
    boolean written = text.is(i + 1, ",") && text.isGlued(i + 1) && text.isGlued(i + 2);
    return written && words.endsBefore(DateRole.RUN_BEFORE, text, i)
        ? Figures.find(text, i)
            .filter(f -> f.end() == i + 3 && Boundaries.closes(text, f.end()))
            .map(f -> candidate(text, i, f.end(), "second", f.value()))
        : Optional.empty();
  }

  /** {@code 2:04:35}, {@code på 2.04.35}: of one figure no time of day has its hour so. */
  private Optional<Candidate> withHours(Lexed text, int i) {
    boolean written = isJoined(text, i) && isJoined(text, i + 2) && text.is(i + 3, text.raw(i + 1));
    if (!written || !Boundaries.closes(text, i + 5)) {
      return Optional.empty();
    }
    boolean said =
        text.is(i + 1, ":")
            || words.endsBefore(DateRole.RUN_BEFORE, text, i)
            || words.endsBefore(DateRole.RUN_AT, text, i);
    int unit = words.skip(DateRole.RUN_HOURS, text, i + 5);
    return DateFigures.number(text, i, 1)
        .filter(hours -> said && !isClock(text, i, unit))
        .flatMap(
            hours ->
                sixtieths(text, i + 2)
                    .flatMap(m -> sixtieths(text, i + 4).map(s -> seconds(hours, m, s))))
        .map(seconds -> candidate(text, i, unit, "second", seconds));
  }

  private boolean isClock(Lexed text, int from, int end) {
    return words.endsBefore(DateRole.CLOCK_BEFORE, text, from)
        || words.find(DateRole.CLOCK_AFTER, text, end).isPresent();
  }

  private static int seconds(int hours, int minutes, int seconds) {
    return (hours * MINUTES_OF_HOUR + minutes) * SECONDS_OF_MINUTE + seconds;
  }

  /** {@code 1h30}; {@code 15h30} may be a time of day. */
  private Optional<Candidate> lettered(Lexed text, int i) {
    boolean hours =
        words.find(DateRole.RUN_HOURS, text, i + 1).filter(h -> h.end() == i + 2).isPresent();
    int end = words.skip(DateRole.CLOCK_MINUTES, text, i + 3);
    boolean tight = text.isGlued(i + 1) && text.isGlued(i + 2);
    boolean written = hours && tight && Boundaries.closes(text, end);
    return DateFigures.number(text, i, 1)
        .filter(h -> written && !words.endsBefore(DateRole.CLOCK_AT, text, i))
        .flatMap(h -> sixtieths(text, i + 2).map(m -> h * MINUTES_OF_HOUR + m))
        .map(minutes -> candidate(text, i, end, "minute", minutes));
  }

  /** Minutes or seconds in two figures. */
  private static Optional<Integer> sixtieths(Lexed text, int i) {
    return DateFigures.number(text, i, 2)
        .filter(n -> n < SECONDS_OF_MINUTE && text.raw(i).length() == 2);
  }

  /** Whether a figure is joined to the next by a colon or dot. */
  private static boolean isJoined(Lexed text, int i) {
    return (text.is(i + 1, ":") || text.is(i + 1, "."))
        && text.isGlued(i + 1)
        && text.isGlued(i + 2);
  }

  private Optional<Candidate> read(Lexed text, int i) {
    return DateFigures.number(text, i, 3)
        .filter(minutes -> isJoined(text, i) && Boundaries.closes(text, i + 3))
        .flatMap(minutes -> sixtieths(text, i + 2).map(s -> seconds(0, minutes, s)))
        .flatMap(seconds -> end(text, i).map(end -> candidate(text, i, end, "second", seconds)));
  }

  /** Where the expression ends, if it is none of the time of day. */
  private Optional<Integer> end(Lexed text, int i) {
    int at = i + 3;
    boolean colon = text.is(i + 1, ":");
    int unit = colon && text.isSameLine(at) ? words.skip(DateRole.CLOCK_MINUTES, text, at) : at;
    boolean taken = words.endsBefore(DateRole.RUN_BEFORE, text, i);
    boolean played = words.endsBefore(DateRole.RUN_AT, text, i) && isGame(text, i);
    boolean later = colon && isSecondOfPair(text, i) && isGame(text, i);
    boolean clock = words.find(DateRole.CLOCK_AFTER, text, at).isPresent();
    return !clock && (unit > at || taken || played || later) ? Optional.of(unit) : Optional.empty();
  }

  /** {@code ved 13:10 og 15:16}. */
  private boolean isSecondOfPair(Lexed text, int i) {
    return words.find(DateRole.AND, text, i - 1).isPresent()
        && text.is(i - 3, ":")
        && words.endsBefore(DateRole.RUN_AT, text, i - 4);
  }

  private boolean isGame(Lexed text, int i) {
    for (int k = Math.max(0, i - REACH); k < i + REACH && k < text.size(); k++) {
      if (words.find(DateRole.RUN_GAME, text, k).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Candidate candidate(Lexed text, int from, int end, String unit, int count) {
    return candidate(text, from, end, unit, BigDecimal.valueOf(count));
  }

  private static Candidate candidate(Lexed text, int from, int end, String unit, BigDecimal count) {
    Amount amount = Amount.exact(count);
    Site site = Site.of(text.span(from, end));
    Duration length = new Duration(site, Optional.of(amount), unit, false, Optional.empty());
    return Candidate.of(length, Strength.CERTAIN);
  }
}
