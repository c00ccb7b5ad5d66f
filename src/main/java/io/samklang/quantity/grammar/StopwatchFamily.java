package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity.Duration;
import io.samklang.quantity.Site;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Minutes and seconds that were taken or played, rather than a time of day: {@code 3:35 Minuten},
 * {@code på tiden 12.34}, {@code utligning ved 13:10}. Read in seconds.
 */
final class StopwatchFamily implements Family {
  /** How many lexemes around are searched for words of a game: about a clause. */
  private static final int REACH = 12;

  private static final int SECONDS_OF_MINUTE = 60;

  private final DateWords words;

  StopwatchFamily(DateWords words) {
    this.words = words;
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      if (isWritten(text, i)) {
        read(text, i).ifPresent(out);
      }
    }
  }

  /** Whether two figures joined by a colon or dot stand here by themselves. */
  private static boolean isWritten(Lexed text, int i) {
    return text.at(i).isDigits()
        && Boundaries.opens(text, i)
        && (text.is(i + 1, ":") || text.is(i + 1, "."))
        && text.isGlued(i + 1)
        && text.isGlued(i + 2)
        && Boundaries.closes(text, i + 3);
  }

  private Optional<Candidate> read(Lexed text, int i) {
    return DateFigures.number(text, i, 3)
        .flatMap(
            minutes ->
                DateFigures.number(text, i + 2, 2)
                    .filter(s -> s < SECONDS_OF_MINUTE && text.raw(i + 2).length() == 2)
                    .map(seconds -> minutes * SECONDS_OF_MINUTE + seconds))
        .flatMap(seconds -> end(text, i).map(end -> candidate(text, i, end, seconds)));
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

  private static Candidate candidate(Lexed text, int from, int end, int seconds) {
    Amount amount = Amount.exact(BigDecimal.valueOf(seconds));
    Site site = Site.of(text.span(from, end));
    Duration length = new Duration(site, Optional.of(amount), "second", false, Optional.empty());
    return Candidate.of(length, Strength.CERTAIN);
  }
}
