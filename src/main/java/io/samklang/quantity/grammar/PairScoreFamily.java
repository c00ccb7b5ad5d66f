package io.samklang.quantity.grammar;

import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Results whose figures stand apart: {@code Livingston 1 - 0 Rangers}, and those of match play,
 * {@code 5&4}, {@code vant 2 og 1}; or a word between them, {@code gewann 3 zu 1}.
 */
final class PairScoreFamily implements Family {
  private static final Set<String> DASHES = Set.of("-", "–", "−");

  /** Nobody leads by more holes than are left, of eighteen. */
  private static final int MOST_HOLES = 10;

  private final DateWords dates;
  private final SportWords sport;
  private final RangeWords words;

  PairScoreFamily(LanguageTag language, DateWords dates) {
    this.dates = dates;
    sport = new SportWords(dates);
    words = RangeWords.of(language);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isDigits() && text.at(i + 2).isDigits() && Boundaries.opens(text, i)) {
        read(text, i).ifPresent(out);
      }
    }
  }

  private Optional<Candidate> read(Lexed text, int i) {
    return DateFigures.number(text, i, 2)
        .flatMap(
            home ->
                DateFigures.number(text, i + 2, 2)
                    .filter(away -> isResult(text, i, home, away))
                    .map(away -> score(text, i, home, away)));
  }

  private boolean isResult(Lexed text, int i, int home, int away) {
    boolean line = text.isSameLine(i + 1) && text.isSameLine(i + 2);
    boolean free = !sport.counts(text, i + 3) && !sport.isExcluded(text, i);
    return line
        && free
        && (isApart(text, i) || isSpoken(text, i) || isMatchPlay(text, i, home, away));
  }

  /** {@code gewann 3 zu 1}. */
  private boolean isSpoken(Lexed text, int i) {
    return dates.find(DateRole.SCORE_TO, text, i + 1).isPresent() && sport.isNear(text, i);
  }

  /** Figures with a dash between blanks, between two names or near words of sport. */
  private boolean isApart(Lexed text, int i) {
    boolean dash = DASHES.contains(text.at(i + 1).form()) && !text.isGlued(i + 1);
    boolean closed = !text.isGlued(i + 2) && Boundaries.closes(text, i + 3);
    boolean names = text.isCapitalised(i - 1) && text.isCapitalised(i + 3);
    return dash && closed && (names && text.isSameLine(i + 3) || sport.isNear(text, i));
  }

  /** With the sign, be the result possible or a slip; with a word only if it is possible. */
  private boolean isMatchPlay(Lexed text, int i, int home, int away) {
    boolean sign = text.is(i + 1, "&");
    boolean word = words.is(RangeWords.Role.AND, text, i + 1) && sport.isNear(text, i);
    boolean more = words.is(RangeWords.Role.OF, text, i + 3);
    boolean holes = home <= MOST_HOLES && away <= MOST_HOLES;
    boolean possible = home > away && home <= away + 2;
    return holes && (sign || word && !more && possible);
  }

  /** A word joined to it belongs to it: {@code 2 & 1-seger}. */
  private static Candidate score(Lexed text, int i, int home, int away) {
    Quantity.Score score = Quantity.Score.of(Site.of(text.span(i, i + 3)), home, away);
    boolean compound =
        text.isGlued(i + 3) && text.is(i + 3, "-") && text.isGlued(i + 4) && text.has(i + 4);
    Span extent = text.span(i, compound ? i + 5 : i + 3);
    return new Candidate(extent, Strength.CONTEXT, Optional.of(score));
  }
}
