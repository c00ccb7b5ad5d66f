package io.samklang.quantity.grammar;

import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Results: {@code 3-1}, {@code 2:1}, {@code 3–1-seieren}, {@code 6-4, 6-3}.
 *
 * <p>Two figures that rise (5-7) are a range unless words of sport or another result stand near;
 * two that do not rise can be no range, and with a colon (3:1) they are a result unless they can be
 * a time of day.
 */
final class ScoreFamily implements Family {
  private static final int HIGHEST = 199;
  private static final Set<String> DASHES = Set.of("-", "–", "‑", "−");

  private final SportWords sport;

  ScoreFamily(DateWords words) {
    sport = new SportWords(words);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      read(text, i).ifPresent(out);
    }
  }

  private Optional<Candidate> read(Lexed text, int i) {
    boolean colon = text.is(i + 1, ":");
    boolean form =
        (colon || DASHES.contains(text.at(i + 1).form()))
            && text.isGlued(i + 1)
            && text.isGlued(i + 2)
            && stands(text, i);
    return form
        ? side(text, i).flatMap(h -> side(text, i + 2).flatMap(a -> score(text, i, h, a, colon)))
        : Optional.empty();
  }

  private static Optional<Integer> side(Lexed text, int i) {
    return DateFigures.number(text, i, 3)
        .filter(n -> n <= HIGHEST && (n == 0 || !text.at(i).form().startsWith("0")))
        .filter(n -> n > 0 || text.at(i).form().length() == 1);
  }

  /** Whether neither figure goes on in figures or letters. */
  private static boolean stands(Lexed text, int i) {
    boolean before = text.isGlued(i) && !"(„“\"«»‘'".contains(text.at(i - 1).form());
    boolean mark = text.isGlued(i + 3) && text.at(i + 3).isMark();
    boolean digits = text.isGlued(i + 4) && text.at(i + 4).isDigits();
    boolean word = text.isGlued(i + 3) && text.at(i + 3).isWord();
    return !before && !word && !(mark && digits) && !text.is(i + 3, "%");
  }

  private Optional<Candidate> score(Lexed text, int i, int home, int away, boolean colon) {
    boolean said = isCompound(text, i) && sport.isSport(text, i + 4) || sport.isNear(text, i);
    boolean falling = home >= away && home - away < 100 && home < 100;
    boolean clock = colon && text.at(i + 2).form().length() == 2 && home <= 24;
    boolean usual = !colon || text.language().equals(LanguageTag.DE) || away <= 9;
    boolean likely = falling && small(home, away, colon) && !clock;
    boolean counts = sport.counts(text, i + 3) || sport.isExcluded(text, i);
    if (counts || !usual || !said && !likely) {
      return Optional.empty();
    }
    Quantity.Score score = Quantity.Score.of(Site.of(text.span(i, i + 3)), home, away);
    Span extent = text.span(i, isCompound(text, i) ? i + 5 : i + 3);
    Strength strength = said ? Strength.CERTAIN : Strength.CONTEXT;
    return Optional.of(new Candidate(extent, strength, Optional.of(score)));
  }

  /** Results that need no word of sport are those of ball games with few goals. */
  private static boolean small(int home, int away, boolean colon) {
    return home <= (colon ? 15 : 9) && away <= 9;
  }

  /** Whether a word is joined to the figures: {@code 3-1-seieren}. */
  private static boolean isCompound(Lexed text, int i) {
    return text.is(i + 3, "-") && text.isGlued(i + 3) && text.isGlued(i + 4);
  }
}
