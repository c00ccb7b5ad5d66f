package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.OrdinalWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Shares of a small whole: {@code en av tre}, {@code jeder Dritte}, {@code var femte}. */
final class ShareFamily implements Family {
  private static final MathContext FIGURES = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Wholes that a share is said of; 16 of 19 is a count of 16. */
  private static final Set<BigDecimal> ROUND =
      Set.of(BigDecimal.valueOf(20), HUNDRED, BigDecimal.valueOf(1000));

  private final NumeralReader numerals;
  private final RangeWords ranges;
  private final OrdinalWords words;
  private final HedgeReader hedges;
  private final NounPhrases nouns;

  ShareFamily(LanguageTag language) {
    numerals = NumeralReader.of(language);
    ranges = RangeWords.of(language);
    words = OrdinalWords.of(language);
    hedges = HedgeReader.of(language);
    nouns = NounPhrases.of(language, PhraseWords.of(language));
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      each(text, i).ifPresent(out);
      outOf(text, i).ifPresent(out);
    }
  }

  private Optional<Candidate> each(Lexed text, int at) {
    if (!words.is(Role.EACH, text, at) || !text.isSameLine(at + 1)) {
      return Optional.empty();
    }
    return numerals
        .words()
        .ordinal(text.at(at + 1).form())
        .filter(rank -> rank.compareTo(BigDecimal.ONE) > 0)
        .filter(rank -> !words.is(Role.FREQUENCY, text, at + 2))
        .map(rank -> share(text, at, at + 2, BigDecimal.ONE, rank));
  }

  private Optional<Candidate> outOf(Lexed text, int at) {
    if (!Boundaries.opens(text, at)) {
      return Optional.empty();
    }
    Optional<Numeral> part = numerals.find(text, at, false).filter(ShareFamily::isSmall);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    return ranges
        .find(RangeWords.Role.OF, text, part.get().end())
        .filter(hit -> hit.end() == part.get().end() + 1)
        .flatMap(hit -> numerals.find(text, hit.end(), false))
        .filter(whole -> isWhole(part.get(), whole))
        .filter(whole -> Boundaries.closes(text, whole.end()))
        .map(whole -> share(text, at, whole.end(), value(part.get()), value(whole)));
  }

  private static boolean isSmall(Numeral numeral) {
    return numeral
        .amount()
        .value()
        .filter(v -> v.signum() > 0 && v.stripTrailingZeros().scale() <= 0)
        .isPresent();
  }

  private static boolean isWhole(Numeral part, Numeral whole) {
    if (!isSmall(whole) || value(part).compareTo(value(whole)) >= 0) {
      return false;
    }
    BigDecimal of = value(whole);
    return of.compareTo(BigDecimal.TEN) <= 0 || ROUND.contains(of);
  }

  private static BigDecimal value(Numeral numeral) {
    return numeral.amount().value().orElseThrow();
  }

  private Candidate share(Lexed text, int from, int end, BigDecimal part, BigDecimal whole) {
    BigDecimal percent = Amounts.plain(part.multiply(HUNDRED).divide(whole, FIGURES));
    Claim claim =
        hedges.apply(
            text,
            new Claim(
                from,
                end,
                Amount.exact(percent),
                Numeral.Form.WORDS,
                Optional.empty(),
                Optional.empty()));
    Site site = new Site(text.span(claim.from(), claim.end()), claim.hedge());
    return Candidate.of(
        new Quantity.Percentage(
            site,
            Optional.of(claim.amount()),
            Quantity.Percentage.Base.SHARE,
            nouns.find(text, end)),
        Strength.CONTEXT);
  }
}
