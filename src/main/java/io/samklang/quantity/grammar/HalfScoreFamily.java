package io.samklang.quantity.grammar;

import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Results with half points, of golf and chess: {@code 14½–13½}, {@code 8-5½}, {@code 14,5-13,5}.
 */
final class HalfScoreFamily implements Family {
  private static final Set<String> DASHES = Set.of("-", "–", "−", ":");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final DateWords dates;
  private final SportWords sport;

  HalfScoreFamily(DateWords words) {
    dates = words;
    sport = new SportWords(words);
  }

  /**
   * Points of one side.
   *
   * @param end index of the lexeme after it
   */
  private record Side(int end, BigDecimal points) {
    boolean isHalf() {
      return points.scale() > 0;
    }
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isDigits() && Boundaries.opens(text, i)) {
        read(text, i).ifPresent(out);
      }
    }
  }

  private Optional<Candidate> read(Lexed text, int i) {
    Optional<Side> home = side(text, i);
    return home.flatMap(h -> joint(text, h))
        .flatMap(at -> side(text, at))
        .filter(away -> home.get().isHalf() || away.isHalf())
        .filter(away -> isResult(text, i, home.get(), away))
        .map(away -> score(text, i, home.get(), away));
  }

  /** Where the points of the other side begin: {@code 16½–11½}, {@code 16,5 mot 11,5}. */
  private Optional<Integer> joint(Lexed text, Side home) {
    int at = home.end();
    boolean near = text.isGlued(at + 1) || home.isHalf() && text.isSameLine(at + 1);
    boolean dash = text.isGlued(at) && DASHES.contains(text.raw(at)) && near;
    return dash
        ? Optional.of(at + 1)
        : dates
            .find(DateRole.SCORE_TO, text, at)
            .map(DateWords.Hit::end)
            .filter(end -> text.isSameLine(at) && text.isSameLine(end) && sport.isNear(text, at));
  }

  /** One that rises is a range unless words of sport stand near. */
  private boolean isResult(Lexed text, int from, Side home, Side away) {
    boolean falls = home.points().compareTo(away.points()) >= 0;
    return Boundaries.closes(text, away.end())
        && (falls || sport.isNear(text, from))
        && !sport.counts(text, away.end());
  }

  private static Optional<Side> side(Lexed text, int i) {
    return DateFigures.number(text, i, 3).map(BigDecimal::valueOf).map(n -> side(text, i, n));
  }

  private static Side side(Lexed text, int i, BigDecimal whole) {
    if (text.isGlued(i + 1) && text.is(i + 1, "½")) {
      return new Side(i + 2, whole.add(HALF));
    }
    boolean decimal = text.isGlued(i + 1) && text.is(i + 1, ",") && text.isGlued(i + 2);
    return decimal && text.raw(i + 2).equals("5")
        ? new Side(i + 3, whole.add(HALF))
        : new Side(i + 1, whole);
  }

  private static Candidate score(Lexed text, int from, Side home, Side away) {
    Site site = Site.of(text.span(from, away.end()));
    return Candidate.of(new Quantity.Score(site, home.points(), away.points()), Strength.CERTAIN);
  }
}
