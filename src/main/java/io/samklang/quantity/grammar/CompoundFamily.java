package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Counted;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.CompoundWords.Kind;
import io.samklang.quantity.grammar.CompoundWords.Part;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Numbers that are the first part of a compound: {@code 17-åring}, {@code 30-köpfige}, {@code
 * zehnjährig}, {@code 11-millioners}, {@code 50-Meter-Becken}. The whole compound is the quantity.
 */
final class CompoundFamily implements Family {
  /** Shorter second parts are codes: {@code 59-NQ}. */
  private static final int MIN_PART = 3;

  private final NumeralReader numerals;
  private final UnitTable units;
  private final CompoundWords compounds;
  private final RangeWords ranges;
  private final HedgeReader hedges;
  private final NounPhrases nouns;

  CompoundFamily(LanguageTag language) {
    numerals = NumeralReader.of(language);
    units = UnitTable.of(language);
    compounds = CompoundWords.of(language, units);
    ranges = RangeWords.of(language);
    hedges = HedgeReader.of(language);
    nouns = NounPhrases.of(language, PhraseWords.of(language));
  }

  /** A compound found, before its counted noun is looked for. */
  private record Compound(int from, int end, Amount amount, Part part, Optional<Counted> inside) {}

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      if (Boundaries.opens(text, i)) {
        at(text, i).map(c -> lower(text, c)).map(c -> candidate(text, c)).ifPresent(out);
      }
    }
  }

  private Optional<Compound> at(Lexed text, int i) {
    Lexeme lexeme = text.at(i);
    if (lexeme.isDigits()) {
      return Figures.find(text, i).flatMap(f -> figures(text, i, f).or(() -> range(text, i, f)));
    }
    return lexeme.isWord() ? word(text, i) : Optional.empty();
  }

  /** {@code fünfzehnjährige}; with a hyphen too: {@code fem-åring}. */
  private Optional<Compound> word(Lexed text, int i) {
    String form = text.at(i).form();
    Optional<Compound> closed =
        compounds
            .ending(form)
            .flatMap(
                e ->
                    numerals
                        .words()
                        .cardinal(form.substring(0, e.at()))
                        .filter(v -> isCounting(v, e.part()))
                        .map(v -> compound(i, i + 1, Amount.exact(v), e.part())));
    return closed.or(() -> hyphenated(text, i));
  }

  /** {@code einfach} and {@code einseitig} count nothing; {@code einjährig} does. */
  private static boolean isCounting(BigDecimal value, Part part) {
    boolean counts = part.kind() == Kind.COUNT || part.kind() == Kind.TIMES;
    return !counts || value.compareTo(BigDecimal.ONE) > 0;
  }

  private Optional<Compound> hyphenated(Lexed text, int i) {
    if (!isJoint(text, i + 1)) {
      return Optional.empty();
    }
    return numerals
        .words()
        .cardinal(text.at(i).form())
        .flatMap(
            v ->
                compounds
                    .whole(text.at(i + 2).form())
                    .map(p -> compound(i, i + 3, Amount.exact(v), p)));
  }

  /** {@code 14–17-åringer}. */
  private Optional<Compound> range(Lexed text, int from, Figures low) {
    int at = low.end() + 1;
    if (!text.isGlued(at) || !text.isGlued(low.end()) || !Boundaries.isDash(text, low.end())) {
      return Optional.empty();
    }
    return Figures.find(text, at)
        .filter(high -> low.value().compareTo(high.value()) < 0)
        .flatMap(
            high ->
                figures(text, at, high)
                    .map(c -> ranged(c, from, Amount.between(low.value(), high.value()))));
  }

  private Optional<Compound> figures(Lexed text, int i, Figures figures) {
    Amount amount = Amounts.open(figures.value(), figures.alternatives());
    int end = figures.end();
    if (text.isGlued(end) && text.at(end).isWord()) {
      return compounds.whole(text.at(end).form()).map(p -> compound(i, end + 1, amount, p));
    }
    if (!isJoint(text, end)) {
      return Optional.empty();
    }
    Optional<Hit<BigDecimal>> scale = numerals.scale(text, end + 1);
    if (scale.isPresent()) {
      return scaled(text, i, Amounts.times(amount, scale.get().value()), end + 2);
    }
    return part(text, i, amount, end + 1);
  }

  /** {@code 2,8-Millionen-Pfund-Markt}, {@code 11-millioners}. */
  private Optional<Compound> scaled(Lexed text, int from, Amount amount, int end) {
    if (isJoint(text, end)) {
      return part(text, from, amount, end + 1);
    }
    Part number = new Part(Kind.COUNT, Optional.empty());
    return Optional.of(compound(from, end, amount, number));
  }

  private Optional<Compound> part(Lexed text, int from, Amount amount, int at) {
    String form = text.at(at).form();
    Optional<Part> known = compounds.whole(form).or(() -> unit(form)).or(() -> begun(form));
    if (known.isPresent()) {
      return Optional.of(chained(text, from, amount, at + 1, known.get()));
    }
    boolean counted = isNoun(text, at) && !compounds.isPeriod(form) && !Years.isLikely(amount);
    return counted ? Optional.of(noun(text, from, amount, at)) : Optional.empty();
  }

  private Optional<Part> unit(String form) {
    return units.word(form).or(() -> prefix(form)).map(u -> new Part(Kind.UNIT, Optional.of(u)));
  }

  /** The second part that a longer word begins with: {@code årskontrakt}. */
  private Optional<Part> begun(String form) {
    for (int end = form.length() - 1; end >= MIN_PART; end--) {
      Optional<Part> part = compounds.whole(form.substring(0, end));
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  /** The unit that a longer word begins with: {@code meteren}, {@code kilometersløp}. */
  private Optional<UnitWord> prefix(String form) {
    for (int end = form.length() - 1; end > MIN_PART; end--) {
      Optional<UnitWord> unit = units.word(form.substring(0, end));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** Takes in further parts: the last of {@code 50-Meter-Becken} is what it is said of. */
  private Compound chained(Lexed text, int from, Amount amount, int end, Part part) {
    int last = end;
    while (isJoint(text, last)) {
      last += 2;
    }
    Optional<Counted> inside =
        last == end ? Optional.empty() : Optional.of(counted(text, last - 1));
    return new Compound(from, last, amount, part, inside);
  }

  private Compound noun(Lexed text, int from, Amount amount, int at) {
    int last = at + 1;
    while (isJoint(text, last)) {
      last += 2;
    }
    Part part = new Part(Kind.COUNT, Optional.empty());
    return new Compound(from, last, amount, part, Optional.of(counted(text, last - 1)));
  }

  private static Counted counted(Lexed text, int at) {
    return new Counted(text.at(at).span(), text.raw(at), List.of(), List.of());
  }

  private static boolean isJoint(Lexed text, int at) {
    return text.isGlued(at)
        && Boundaries.isDash(text, at)
        && text.isGlued(at + 1)
        && text.at(at + 1).isWord();
  }

  private static boolean isNoun(Lexed text, int at) {
    String raw = text.raw(at);
    return raw.length() >= MIN_PART && raw.substring(1).equals(text.at(at).form().substring(1));
  }

  private static Compound compound(int from, int end, Amount amount, Part part) {
    return new Compound(from, end, amount, part, Optional.empty());
  }

  /** Takes in the lower number of {@code 14- bis 17-Jährige}. */
  private Compound lower(Lexed text, Compound compound) {
    int at = compound.from() - 1;
    boolean word = ranges.is(RangeWords.Role.TO, text, at) && text.isSameLine(at + 1);
    int dash = at - 1;
    int digits = dash - 1;
    boolean figures =
        word
            && Boundaries.isDash(text, dash)
            && text.isGlued(dash)
            && text.has(digits)
            && text.at(digits).isDigits()
            && Boundaries.opens(text, digits)
            && text.raw(digits).length() <= 3;
    if (!figures) {
      return compound;
    }
    BigDecimal low = new BigDecimal(text.raw(digits));
    return compound
        .amount()
        .value()
        .filter(high -> low.compareTo(high) < 0)
        .map(high -> ranged(compound, digits, Amount.between(low, high)))
        .orElse(compound);
  }

  private static Compound ranged(Compound c, int from, Amount amount) {
    return new Compound(from, c.end(), amount, c.part(), c.inside());
  }

  private Candidate candidate(Lexed text, Compound compound) {
    Claim claim =
        hedges.apply(
            text,
            new Claim(
                compound.from(),
                compound.end(),
                compound.amount(),
                Numeral.Form.WORDS,
                compound.part().unit(),
                Optional.empty()));
    Site site = new Site(text.span(claim.from(), claim.end()), claim.hedge());
    Kind kind = compound.part().kind();
    Optional<Counted> counted =
        kind == Kind.AGE || kind == Kind.TIMES
            ? Optional.empty()
            : compound.inside().or(() -> nouns.find(text, claim.end()));
    boolean age = kind == Kind.AGE || kind == Kind.LENGTH && isAge(claim, counted);
    Quantity quantity =
        claim
            .unit()
            .map(u -> u.quantity(site, claim.amount(), age, counted))
            .orElseGet(() -> new Quantity.Cardinal(site, Optional.of(claim.amount()), counted));
    return Candidate.of(quantity, Strength.CONTEXT);
  }

  /** Years alone are an age, unless what follows lasts: {@code zehnjährige Haft}. */
  private boolean isAge(Claim claim, Optional<Counted> counted) {
    boolean years = claim.unit().filter(u -> u.code().equals("year")).isPresent();
    boolean lasts = counted.map(c -> compounds.isLasting(Lexer.fold(c.head()))).orElse(false);
    return years && !lasts;
  }
}
