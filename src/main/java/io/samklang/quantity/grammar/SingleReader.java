package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.quantity.grammar.RangeWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one number with its sign and its unit: {@code −3 °C}, {@code to kroner og 23 øre}. */
final class SingleReader {
  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();
  private static final String DEGREES = "Cel";

  private final NumeralReader numerals;
  private final UnitTable units;
  private final RangeWords words;
  private final PhraseWords phrases;
  private final PriceReader prices;

  SingleReader(LanguageTag language) {
    numerals = NumeralReader.of(language);
    units = UnitTable.of(language);
    words = RangeWords.of(language);
    phrases = PhraseWords.of(language);
    prices = new PriceReader(language);
  }

  /**
   * The number that begins with the lexeme at {@code at}.
   *
   * @param joining whether a free-standing and may join two parts of it
   */
  Optional<Claim> find(Lexed text, int at, boolean joining) {
    return numerals
        .find(text, at, joining)
        .map(Claim::of)
        .map(claim -> signed(text, claim))
        .map(claim -> withUnit(text, claim));
  }

  private Claim signed(Lexed text, Claim claim) {
    int at = claim.from() - 1;
    boolean sign = claim.form() == Form.FIGURES && Boundaries.isMinus(text, at);
    boolean word = words.is(Role.MINUS, text, at) && text.isSameLine(claim.from());
    return sign || word ? claim.claiming(Amounts.times(claim.amount(), MINUS_ONE)).from(at) : claim;
  }

  private Claim withUnit(Lexed text, Claim claim) {
    return prices
        .dashed(text, claim)
        .or(
            () ->
                units
                    .after(text, claim.end())
                    .filter(hit -> Boundaries.closesUnit(text, hit.end(), hit.value().isJoinable()))
                    .or(() -> lengthOfTime(text, claim.end()))
                    .map(hit -> withUnit(text, claim, hit)))
        .orElse(claim);
  }

  /** {@code de tre siste ukene}: a unit of time after an adjective. */
  private Optional<Hit<UnitWord>> lengthOfTime(Lexed text, int at) {
    return text.isSameLine(at) && phrases.is(PhraseWords.Role.LASTING, text, at)
        ? units
            .after(text, at + 1)
            .filter(hit -> hit.value().is(UnitWord.Kind.DURATION))
            .filter(hit -> Boundaries.closes(text, hit.end()))
        : Optional.empty();
  }

  /** {@code 35 grader under noll}. */
  private Claim below(Lexed text, Claim claim) {
    boolean degrees = claim.unit().filter(u -> u.code().equals(DEGREES)).isPresent();
    return words
        .find(Role.BELOW, text, claim.end())
        .filter(hit -> degrees)
        .map(hit -> claim.claiming(Amounts.times(claim.amount(), MINUS_ONE)).to(hit.end()))
        .orElse(claim);
  }

  private Claim withUnit(Lexed text, Claim claim, Hit<UnitWord> hit) {
    Claim whole = below(text, claim.withUnit(hit.value().finer(claim.amount()), hit.end()));
    boolean major = hit.value().is(UnitWord.Kind.MONEY) && !hit.value().isMinor();
    return major ? prices.withMinor(text, whole, hit.value()) : whole;
  }
}
