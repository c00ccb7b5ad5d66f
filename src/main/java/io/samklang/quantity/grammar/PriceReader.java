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
  private static final int LENGTH_OF_CODE = 3;

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
        .or(() -> minor.filter(n -> isBareMinor(text, n)).map(n -> withBareMinor(major, n, unit)))
        .orElse(major);
  }

  /** {@code 29 Euro 99}: two figures that close the sentence or clause. */
  private static boolean isBareMinor(Lexed text, Numeral minor) {
    boolean figures = minor.end() == minor.from() + 1 && text.at(minor.from()).isDigits();
    boolean closed = !text.at(minor.end()).isWord() && Boundaries.closes(text, minor.end());
    return figures && closed && text.raw(minor.from()).length() == 2;
  }

  private static Claim withBareMinor(Claim major, Numeral minor, UnitWord unit) {
    BigDecimal parts = minor.amount().value().orElseThrow().movePointLeft(2);
    return major.claiming(sum(major, parts)).withUnit(unit, minor.end());
  }

  private static Amount sum(Claim major, Numeral minor, UnitWord unit) {
    return sum(major, minor.amount().value().orElseThrow().multiply(unit.factor()));
  }

  private static Amount sum(Claim major, BigDecimal parts) {
    return major
        .amount()
        .value()
        .map(whole -> Amount.exact(whole.add(parts)))
        .orElse(major.amount());
  }

  /** {@code 300,-}, {@code 300,-- EUR}, {@code 10.- CHF}: local money where none is said. */
  Optional<Claim> dashed(Lexed text, Claim claim) {
    int at = claim.end();
    boolean mark = text.is(at, ",") || text.is(at, ":") || text.is(at, ".");
    int end = dashesEnd(text, at + 1);
    boolean price =
        claim.form() == Form.FIGURES
            && mark
            && text.isGlued(at)
            && end > at + 1
            && !(text.isGlued(end) && !text.at(end).isMark());
    if (!price) {
      return Optional.empty();
    }
    Optional<Hit<UnitWord>> said =
        units.after(text, end).filter(hit -> hit.value().is(UnitWord.Kind.MONEY));
    return said.map(hit -> claim.withUnit(hit.value(), hit.end()))
        .or(() -> local(text, claim, end).filter(c -> !text.is(at, ".")));
  }

  private Optional<Claim> local(Lexed text, Claim claim, int end) {
    return text.isGlued(end) ? Optional.empty() : Optional.of(claim.withUnit(units.local(), end));
  }

  private static int dashesEnd(Lexed text, int from) {
    int end = from;
    while (end < from + 2 && text.isGlued(end) && Boundaries.isDash(text, end)) {
      end++;
    }
    return end;
  }

  /** {@code USD3,14}, {@code kr.500}. */
  boolean isCoded(Lexed text, int at) {
    boolean code =
        text.at(at - 1).isWord()
            && text.raw(at - 1).length() == LENGTH_OF_CODE
            && text.raw(at - 1).chars().allMatch(Character::isUpperCase);
    boolean figures = text.isGlued(at) && text.at(at).isDigits();
    return figures
        && (code || text.is(at - 1, "."))
        && units.before(text, at - 1).filter(hit -> hit.end() < at - 1 || code).isPresent();
  }

  /** The index of the sign of a currency before a number, else of the number. */
  int start(Lexed text, int at) {
    return text.isSameLine(at) ? units.before(text, at - 1).map(Hit::end).orElse(at) : at;
  }

  /** Where a number begins after the same currency as before another: {@code $10-$20}. */
  Optional<Integer> afterSame(Lexed text, int first, int at) {
    Optional<Hit<UnitWord>> unit = units.before(text, first - 1);
    return unit.filter(u -> text.is(at, text.at(first - 1).form()) && text.isSameLine(at + 1))
        .map(u -> at + 1);
  }

  /** {@code GBP 11 millioner}, {@code $50}: the currency before, unless a unit stands after. */
  Claim prefixed(Lexed text, Claim claim) {
    boolean near = text.isSameLine(claim.from());
    Optional<Hit<UnitWord>> sign = near ? units.before(text, claim.from() - 1) : Optional.empty();
    boolean free =
        claim.unit().isEmpty()
            || claim.unit().get().is(UnitWord.Kind.MEASURE) && isGluedSign(text, claim);
    if (sign.filter(hit -> isSame(hit.value(), claim)).isPresent()) {
      return claim.from(sign.orElseThrow().end());
    }
    return sign.filter(hit -> free)
        .filter(hit -> Boundaries.opens(text, hit.end()))
        .map(hit -> claim.from(hit.end()).withUnit(hit.value(), numberEnd(claim, text)))
        .orElse(claim);
  }

  /** {@code kr. 500,-}. */
  private static boolean isSame(UnitWord sign, Claim claim) {
    return claim.unit().filter(unit -> unit.code().equals(sign.code())).isPresent();
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
