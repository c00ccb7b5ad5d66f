package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Counted;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.CompoundWords.Kind;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Numbers that are the first part of a compound: {@code 17-åring}, {@code 30-köpfige}, {@code
 * zehnjährig}, {@code 11-millioners}, {@code 50-Meter-Becken}. The whole compound is the quantity.
 */
final class CompoundFamily implements Family {
  private final CompoundReader reader;
  private final CompoundWords compounds;
  private final RangeWords ranges;
  private final HedgeReader hedges;
  private final NounPhrases nouns;
  private final boolean capitalisedNouns;

  CompoundFamily(LanguageTag language) {
    reader = new CompoundReader(language);
    compounds = CompoundWords.of(language, UnitTable.of(language));
    ranges = RangeWords.of(language);
    hedges = HedgeReader.of(language);
    nouns = NounPhrases.of(language, PhraseWords.of(language));
    capitalisedNouns = language.equals(LanguageTag.DE);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      if (Boundaries.opens(text, i)) {
        reader.find(text, i).map(c -> lower(text, c)).map(c -> candidate(text, c)).ifPresent(out);
      }
    }
  }

  /** Takes in the lower number of {@code 14- bis 17-Jährige}, {@code 11 bis 18-Jährige}. */
  private Compound lower(Lexed text, Compound compound) {
    int at = compound.from() - 1;
    int digits = Boundaries.isDash(text, at - 1) ? at - 2 : at - 1;
    boolean to = ranges.is(RangeWords.Role.TO, text, at) || ranges.is(RangeWords.Role.OR, text, at);
    return to && text.isSameLine(at + 1)
        ? cutNumber(text, digits).map(low -> ranged(compound, digits, low)).orElse(compound)
        : compound;
  }

  private static Compound ranged(Compound compound, int from, BigDecimal low) {
    return compound
        .amount()
        .value()
        .filter(high -> low.compareTo(high) < 0)
        .map(high -> compound.ranged(from, Amount.between(low, high)))
        .orElse(compound);
  }

  /** {@code 14-}, {@code zwei-}: with the dash that stands for the rest of the compound. */
  private Optional<BigDecimal> cutNumber(Lexed text, int at) {
    boolean dash = Boundaries.isDash(text, at + 1);
    if (!text.has(at) || !Boundaries.opens(text, at) || dash != text.isGlued(at + 1)) {
      return Optional.empty();
    }
    return text.at(at).isDigits()
        ? Optional.of(text.raw(at)).filter(raw -> raw.length() <= 3).map(BigDecimal::new)
        : Optional.of(text.at(at).form()).filter(form -> dash).flatMap(reader::cardinal);
  }

  private Candidate candidate(Lexed text, Compound compound) {
    Claim claim = hedges.apply(text, claim(compound));
    Site site = new Site(text.span(claim.from(), claim.end()), claim.hedge());
    Optional<Counted> counted = counted(text, compound);
    boolean age = isAge(compound, counted);
    Quantity quantity =
        claim
            .unit()
            .map(u -> u.quantity(site, claim.amount(), age, counted))
            .orElseGet(() -> new Quantity.Cardinal(site, Optional.of(claim.amount()), counted));
    return Candidate.of(quantity, Strength.CONTEXT);
  }

  private static Claim claim(Compound compound) {
    return new Claim(
        compound.from(),
        compound.end(),
        compound.amount(),
        Numeral.Form.WORDS,
        compound.part().unit(),
        Optional.empty());
  }

  private Optional<Counted> counted(Lexed text, Compound compound) {
    Kind kind = compound.part().kind();
    boolean noun = capitalisedNouns && text.isCapitalised(compound.end() - 1);
    return kind == Kind.AGE || kind == Kind.TIMES || kind == Kind.LENGTH && noun
        ? Optional.empty()
        : compound.inside().or(() -> nouns.find(text, compound.end()));
  }

  /** Years alone are an age, unless what follows lasts: {@code zehnjährige Haft}. */
  private boolean isAge(Compound compound, Optional<Counted> counted) {
    Kind kind = compound.part().kind();
    boolean years = compound.part().unit().filter(u -> u.code().equals("year")).isPresent();
    boolean lasts = counted.map(c -> compounds.isLasting(Lexer.fold(c.head()))).orElse(false);
    return kind == Kind.AGE || kind == Kind.LENGTH && years && !lasts;
  }
}
