package io.samklang.quantity.grammar;

import java.util.Optional;

/**
 * Times of day in figures: {@code kl. 19.30}, {@code 19:30 Uhr}, {@code 7 Uhr 15}, {@code
 * 14-tiden}.
 */
final class ClockFigures {
  private final DateWords words;

  ClockFigures(DateWords words) {
    this.words = words;
  }

  Optional<ClockReading> at(Lexed text, int i) {
    return prefixed(text, i)
        .or(() -> suffixed(text, i))
        .or(() -> hourly(text, i))
        .or(() -> placed(text, i))
        .or(() -> daily(text, i))
        .or(() -> ofPart(text, i))
        .or(() -> entry(text, i))
        .or(() -> colon(text, i));
  }

  /** {@code kl. 19.30}, {@code klokka 9}, {@code kl 0930}. */
  private Optional<ClockReading> prefixed(Lexed text, int i) {
    int at = words.skip(DateRole.CLOCK_BEFORE, text, i);
    return at > i && text.isSameLine(at)
        ? withMinutes(text, at)
            .or(() -> joined(text, at))
            .or(() -> hour(text, at))
            .map(r -> r.from(i))
        : Optional.empty();
  }

  /** {@code 19:30 Uhr}, {@code 19.30 Uhr}, {@code 19 Uhr}, {@code 7 Uhr 15}. */
  private Optional<ClockReading> suffixed(Lexed text, int i) {
    if (isGluedFigure(text, i)) {
      return Optional.empty();
    }
    return withMinutes(text, i)
        .or(() -> hour(text, i))
        .flatMap(
            r ->
                words
                    .find(DateRole.CLOCK_AFTER, text, r.end())
                    .map(h -> minutesAfter(text, r.to(h.end()))));
  }

  private ClockReading minutesAfter(Lexed text, ClockReading hour) {
    boolean sharp = hour.minute() % 60 == 0 && text.isSameLine(hour.end());
    return sharp
        ? DateFigures.number(text, hour.end(), 2)
            .filter(m -> m < 60 && text.at(hour.end()).form().length() == 2)
            .filter(m -> !DateFigures.continues(text, hour.end() + 1))
            .filter(m -> !text.is(hour.end() + 1, ".") || !text.at(hour.end() + 2).isWord())
            .filter(m -> !counts(text, hour.end() + 1))
            .map(
                m ->
                    ClockReading.figures(hour.from(), hour.end() + 1, hour.minute() / 60, m, false))
            .orElse(hour)
        : hour;
  }

  /** Whether a word follows that the figures before it may count. */
  private boolean counts(Lexed text, int i) {
    return text.at(i).isWord() && text.isSameLine(i) && !words.knows(text.at(i).form());
  }

  /** {@code 14-tiden}, {@code 16.30-tiden}. */
  private Optional<ClockReading> hourly(Lexed text, int i) {
    return isGluedFigure(text, i)
        ? Optional.empty()
        : withMinutes(text, i)
            .or(() -> hour(text, i))
            .filter(r -> text.is(r.end(), "-") && text.isGlued(r.end()))
            .filter(r -> text.isGlued(r.end() + 1))
            .flatMap(
                r -> words.find(DateRole.CLOCK_HOURLY, text, r.end() + 1).map(h -> r.to(h.end())));
  }

  /** {@code 10.15 BST}, {@code 17.30 på lørdager}: what follows makes the figures a time. */
  private Optional<ClockReading> placed(Lexed text, int i) {
    return isGluedFigure(text, i) || text.at(i).form().length() != 2
        ? Optional.empty()
        : withMinutes(text, i).filter(r -> isZone(text, r.end()) || isHabitual(text, r.end()));
  }

  /** {@code 8 om morgenen}. */
  private Optional<ClockReading> daily(Lexed text, int i) {
    return isGluedFigure(text, i)
        ? Optional.empty()
        : hour(text, i)
            .filter(r -> text.isSameLine(r.end()))
            .filter(r -> words.find(DateRole.CLOCK_PART, text, r.end()).isPresent());
  }

  /** {@code Nachts um 12}, {@code heute Abend um 8}. */
  private Optional<ClockReading> ofPart(Lexed text, int i) {
    boolean led =
        words.find(DateRole.CLOCK_AT, text, i - 1).isPresent()
            && words.value(DateRole.DAYPART, text.at(i - 2).form()).isPresent();
    return led && text.isSameLine(i) && text.isSameLine(i - 1) && !text.at(i + 1).isDigits()
        ? hour(text, i).filter(r -> !counts(text, r.end()))
        : Optional.empty();
  }

  /** {@code 14.07: Trafikken står}: what a report by the minute begins its lines with. */
  private static Optional<ClockReading> entry(Lexed text, int i) {
    boolean first = i == 0 || !text.isSameLine(i);
    return first && text.at(i).form().length() == 2
        ? withMinutes(text, i).filter(r -> text.is(r.end(), ":") && text.isGlued(r.end()))
        : Optional.empty();
  }

  private boolean isZone(Lexed text, int i) {
    return text.isSameLine(i)
        && text.raw(i).chars().allMatch(Character::isUpperCase)
        && words.find(DateRole.CLOCK_ZONE, text, i).isPresent();
  }

  private boolean isHabitual(Lexed text, int i) {
    int at = words.skip(DateRole.MOMENT_JOIN, text, i);
    return text.isSameLine(at) && words.find(DateRole.WEEKDAYS, text, at).isPresent();
  }

  /** {@code 19:30}: with a colon and two figures on each side a time without any word. */
  private Optional<ClockReading> colon(Lexed text, int i) {
    boolean clear = text.is(i + 1, ":") && !isGluedFigure(text, i);
    boolean full = text.at(i).form().length() == 2;
    return clear && (full || words.endsBefore(DateRole.CLOCK_AROUND, text, i) || isRun(text, i))
        ? withMinutes(text, i).filter(r -> !isLength(text, r.end())).map(ClockReading::weakly)
        : Optional.empty();
  }

  /** {@code 9:30–11:00}. */
  private boolean isRun(Lexed text, int i) {
    int next = words.skip(DateRole.CLOCK_UNTIL, text, i + 3);
    return next > i + 3 && text.is(next + 1, ":") && withMinutes(text, next).isPresent();
  }

  /** Whether minutes are counted: {@code 13:10 Minuten}. */
  private boolean isLength(Lexed text, int i) {
    return words.find(DateRole.CLOCK_MINUTES, text, i).isPresent();
  }

  private static boolean isGluedFigure(Lexed text, int i) {
    return text.isGlued(i)
        && (text.at(i - 1).isWord() || ".,:".contains(text.at(i - 1).form()))
        && text.at(i - 1).span().length() > 0;
  }

  /** {@code 19.30}, {@code 19:30}, {@code 09:41:22}. */
  static Optional<ClockReading> withMinutes(Lexed text, int i) {
    boolean mark = text.is(i + 1, ".") || text.is(i + 1, ":");
    if (!mark || !text.isGlued(i + 1) || !text.isGlued(i + 2)) {
      return Optional.empty();
    }
    return DateFigures.number(text, i, 2)
        .filter(h -> h <= 24)
        .flatMap(h -> minute(text, i + 2).map(m -> reading(text, i, h, m)))
        .filter(r -> !continues(text, r.end()));
  }

  private static ClockReading reading(Lexed text, int i, int hour, int minute) {
    boolean seconds =
        text.is(i + 3, text.at(i + 1).form())
            && text.isGlued(i + 3)
            && text.isGlued(i + 4)
            && minute(text, i + 4).isPresent();
    return ClockReading.figures(i, seconds ? i + 5 : i + 3, hour, minute, false);
  }

  /** Whether the figures go on, so that they are no time. */
  private static boolean continues(Lexed text, int i) {
    boolean mark = text.isGlued(i) && (text.is(i, ":") || text.is(i, ".") || text.is(i, ","));
    return text.isGlued(i) && text.is(i, "%")
        || mark && text.isGlued(i + 1) && text.at(i + 1).isDigits();
  }

  private static Optional<Integer> minute(Lexed text, int i) {
    return DateFigures.number(text, i, 2).filter(m -> m < 60 && text.at(i).form().length() == 2);
  }

  /** {@code 0930} after a word. */
  private static Optional<ClockReading> joined(Lexed text, int i) {
    return DateFigures.number(text, i, 4)
        .filter(n -> text.at(i).form().length() == 4 && n / 100 <= 24 && n % 100 < 60)
        .map(n -> ClockReading.figures(i, i + 1, n / 100, n % 100, false));
  }

  /** An hour alone; written with a nought before it the half of the day is clear. */
  static Optional<ClockReading> hour(Lexed text, int i) {
    boolean padded = text.at(i).form().startsWith("0");
    return DateFigures.number(text, i, 2)
        .filter(h -> h <= 24 && !DateFigures.continues(text, i + 1))
        .map(h -> ClockReading.figures(i, i + 1, h, 0, !padded));
  }
}
