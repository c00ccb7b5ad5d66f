package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Dates, times of day, and both in one expression: {@code lørdag 22. november kl. 19.30}, {@code am
 * 25.11.2025 um 9:30 Uhr}, {@code 2025-11-25T09:30}, {@code kl. 18 på søndag}.
 */
final class MomentFamily implements Family {
  private static final int MOST_JOINERS = 2;

  private final DateWords words;
  private final DateReader dates;
  private final ClockReader clocks;

  MomentFamily(DateWords words, DateReader dates, ClockReader clocks) {
    this.words = words;
    this.dates = dates;
    this.clocks = clocks;
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      Optional<DateMatch> date = dates.at(text, i);
      Optional<ClockReader.Timed> time = clocks.at(text, i);
      date.map(d -> dated(text, d)).ifPresent(out);
      time.map(t -> timed(text, t)).ifPresent(out);
      clocks.cut(text, i, time).forEach(t -> out.accept(timed(text, t)));
      date.filter(MomentFamily::isDay).flatMap(d -> dateFirst(text, d)).ifPresent(out);
      time.flatMap(t -> timeFirst(text, t)).ifPresent(out);
    }
  }

  private Candidate dated(Lexed text, DateMatch date) {
    boolean run = date.value().until().isPresent();
    Quantity.CalendarDate said = date.quantity(text);
    return Candidate.of(
        run ? said : TimeHedge.before(text, date.from(), words).apply(said), date.strength());
  }

  private Candidate timed(Lexed text, ClockReader.Timed time) {
    TimeHedge hedge = TimeHedge.before(text, time.from(), words);
    return Candidate.of(hedge.apply(time.time()), time.strength());
  }

  private Optional<Candidate> dateFirst(Lexed text, DateMatch date) {
    return timeAfter(text, date).map(time -> moment(text, date, time));
  }

  private Optional<Candidate> timeFirst(Lexed text, ClockReader.Timed time) {
    return dateAfter(text, time).map(date -> moment(text, date, time));
  }

  private static boolean isDay(DateMatch date) {
    Grain grain = date.value().grain();
    return (grain == Grain.DAY || grain == Grain.WEEKDAY) && date.value().until().isEmpty();
  }

  private Optional<ClockReader.Timed> timeAfter(Lexed text, DateMatch date) {
    int at = date.end();
    boolean iso = text.is(at, "t") && text.isGlued(at) && text.isGlued(at + 1);
    if (iso) {
      return clocks.afterDate(text, at + 1);
    }
    int join = joined(text, at);
    return text.isSameLine(at)
        ? clocks.at(text, join).or(() -> clocks.afterDate(text, join))
        : Optional.empty();
  }

  private Optional<DateMatch> dateAfter(Lexed text, ClockReader.Timed time) {
    if (!text.isSameLine(time.end())) {
      return Optional.empty();
    }
    return dates
        .at(text, time.end())
        .or(() -> dates.at(text, joined(text, time.end())))
        .filter(MomentFamily::isDay);
  }

  /** What follows a comma and words such as at. */
  private int joined(Lexed text, int i) {
    int at = text.is(i, ",") ? i + 1 : i;
    for (int k = 0; k < MOST_JOINERS && text.isSameLine(at); k++) {
      at = words.skip(DateRole.MOMENT_JOIN, text, at);
    }
    return at;
  }

  private Candidate moment(Lexed text, DateMatch date, ClockReader.Timed time) {
    TimeHedge hedge = TimeHedge.before(text, Math.min(date.from(), time.from()), words);
    Quantity.CalendarDate day = date.quantity(text);
    Site site = hedge.site(Site.of(day.span().union(time.time().span())));
    return Candidate.of(new Quantity.Moment(site, day, hedge.apply(time.time())), Strength.CERTAIN);
  }
}
