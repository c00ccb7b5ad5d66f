package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.quantity.grammar.RangeWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;

/** What is written of money only: minor units, signs before the number, and the dash of prices. */
final class PriceReader {
  private final NumeralReader numerals;
  private final UnitTable units;
  private final RangeWords words;

  PriceReader(LanguageTag language) {
    numerals = NumeralReader.of(language);
    units = UnitTable.of(language);
    words = RangeWords.of(language);
  }

  /** {@code to kroner og 23 øre} is one sum. */
  Claim withMinor(Lexed text, Claim major, UnitWord unit) {
    int at = words.find(Role.AND, text, major.end()).map(Hit::end).orElse(major.end());
    Optional<Numeral> minor =
        text.isSameLine(at)
            ? numerals.find(text, at, false).filter(n -> n.amount().value().isPresent())
            : Optional.empty();
    return minor
        .flatMap(
            n ->
                units
                    .after(text, n.end())
                    .filter(hit -> hit.value().isMinor())
                    .map(
                        hit ->
                            major.claiming(sum(major, n, hit.value())).withUnit(unit, hit.end())))
        .orElse(major);
  }

  private static Amount sum(Claim major, Numeral minor, UnitWord unit) {
    BigDecimal parts = minor.amount().value().orElseThrow().multiply(unit.factor());
    return major
        .amount()
        .value()
        .map(whole -> Amount.exact(whole.add(parts)))
        .orElse(major.amount());
  }

  /** {@code 300,-}. */
  Optional<Claim> dashed(Lexed text, Claim claim) {
    int at = claim.end();
    boolean price =
        claim.form() == Form.FIGURES
            && text.isGlued(at)
            && (text.is(at, ",") || text.is(at, ":"))
            && text.isGlued(at + 1)
            && Boundaries.isDash(text, at + 1)
            && !text.isGlued(at + 2);
    return price ? Optional.of(claim.withUnit(units.local(), at + 2)) : Optional.empty();
  }

  /** {@code GBP 11 millioner}, {@code $50}: the currency before, unless a unit stands after. */
  Claim prefixed(Lexed text, Claim claim) {
    boolean near = text.isSameLine(claim.from());
    Optional<Hit<UnitWord>> sign = near ? units.before(text, claim.from() - 1) : Optional.empty();
    boolean free =
        claim.unit().isEmpty()
            || claim.unit().get().is(UnitWord.Kind.MEASURE) && isGluedSign(text, claim);
    return sign.filter(hit -> free)
        .filter(hit -> Boundaries.opens(text, hit.end()))
        .map(hit -> claim.from(hit.end()).withUnit(hit.value(), numberEnd(claim, text)))
        .orElse(claim);
  }

  private static boolean isGluedSign(Lexed text, Claim claim) {
    return text.isGlued(claim.from());
  }

  private int numberEnd(Claim claim, Lexed text) {
    return claim.unit().isEmpty()
        ? claim.end()
        : numerals.find(text, claim.from(), true).map(Numeral::end).orElse(claim.end());
  }
}
