package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.quantity.grammar.RangeWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number with sign, range, unit and hedge. */
final class ClaimReader {
  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

  private final NumeralReader numerals;
  private final UnitTable units;
  private final RangeWords ranges;
  private final HedgeReader hedges;

  private ClaimReader(LanguageTag language) {
    numerals = NumeralReader.of(language);
    units = UnitTable.of(language);
    ranges = RangeWords.of(language);
    hedges = HedgeReader.of(language);
  }

  static ClaimReader of(LanguageTag language) {
    return new ClaimReader(language);
  }

  NumeralReader numerals() {
    return numerals;
  }

  UnitTable units() {
    return units;
  }

  /** The claim whose number begins with the lexeme at {@code at}; signs before it are taken in. */
  Optional<Claim> find(Lexed text, int at) {
    boolean between = ranges.is(Role.BETWEEN, text, at - 1);
    return plain(text, at, !between)
        .map(first -> ranged(text, first, between))
        .map(claim -> prefixed(text, claim))
        .map(claim -> hedges.apply(text, claim));
  }

  /** The same claim with a hedge that follows its noun: {@code 50 land eller mer}. */
  Claim hedgedAfter(Lexed text, Claim claim, Counted counted) {
    if (claim.hedge().isPresent() || counted.span().start() < text.at(claim.end()).span().start()) {
      return claim;
    }
    int at = claim.end();
    while (text.has(at) && text.at(at).span().start() < counted.span().end()) {
      at++;
    }
    return hedges.after(text, claim, at);
  }

  /** One number with its unit. */
  private Optional<Claim> plain(Lexed text, int at, boolean joining) {
    return numerals
        .find(text, at, joining)
        .map(Claim::of)
        .map(c -> signed(text, c))
        .map(c -> withUnit(text, c));
  }

  private Claim signed(Lexed text, Claim claim) {
    int at = claim.from() - 1;
    boolean sign = claim.form() == Form.FIGURES && Boundaries.isMinus(text, at);
    boolean word = ranges.is(Role.MINUS, text, at) && text.isSameLine(claim.from());
    return sign || word ? claim.claiming(Amounts.times(claim.amount(), MINUS_ONE)).from(at) : claim;
  }

  private Claim withUnit(Lexed text, Claim claim) {
    return dashed(text, claim)
        .or(
            () ->
                units
                    .after(text, claim.end())
                    .filter(hit -> Boundaries.closes(text, hit.end()))
                    .map(hit -> withUnit(text, claim, hit)))
        .orElse(claim);
  }

  private Claim withUnit(Lexed text, Claim claim, Hit<UnitWord> hit) {
    Claim whole = claim.withUnit(hit.value().finer(claim.amount()), hit.end());
    return hit.value().is(UnitWord.Kind.MONEY) && !hit.value().isMinor()
        ? withMinor(text, whole, hit.value())
        : whole;
  }

  /** {@code to kroner og 23 øre} is one sum. */
  private Claim withMinor(Lexed text, Claim major, UnitWord unit) {
    int at = ranges.find(Role.AND, text, major.end()).map(Hit::end).orElse(major.end());
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
  private Optional<Claim> dashed(Lexed text, Claim claim) {
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
  private Claim prefixed(Lexed text, Claim claim) {
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

  private Claim ranged(Lexed text, Claim first, boolean between) {
    if (first.amount().value().isEmpty()) {
      return first;
    }
    return connector(text, first, between)
        .flatMap(at -> second(text, at))
        .flatMap(second -> join(text, first, second, between))
        .orElse(first);
  }

  private Optional<Claim> second(Lexed text, int at) {
    return plain(text, at, true).filter(c -> c.amount().value().isPresent());
  }

  /** Where the second number of a range must begin. */
  private Optional<Integer> connector(Lexed text, Claim first, boolean between) {
    int at = first.end();
    if (Boundaries.isDash(text, at) && text.isSameLine(at)) {
      boolean tight = text.isGlued(at) && text.isGlued(at + 1);
      boolean loose = !text.isGlued(at) && !text.isGlued(at + 1) && text.isSameLine(at + 1);
      boolean figures = first.form() == Form.FIGURES && text.at(at + 1).isDigits();
      return tight || loose && figures ? Optional.of(at + 1) : Optional.empty();
    }
    Optional<Hit<Role>> word =
        between
            ? ranges.find(Role.AND, text, at).or(() -> ranges.find(Role.TO, text, at))
            : ranges.find(Role.TO, text, at).or(() -> ranges.find(Role.OR, text, at));
    return word.map(Hit::end).filter(text::isSameLine);
  }

  private Optional<Claim> join(Lexed text, Claim first, Claim second, boolean between) {
    if (first.unit().isPresent() && !first.unit().equals(second.unit())) {
      return Optional.empty();
    }
    Amount low = likeSecond(text, first, second);
    BigDecimal from = low.value().orElseThrow();
    BigDecimal to = second.amount().value().orElseThrow();
    boolean articles = first.form() == Form.ARTICLE && second.form() == Form.ARTICLE;
    if (from.compareTo(to) >= 0 || articles) {
      return Optional.empty();
    }
    Form form = second.form() == Form.ARTICLE ? Form.WORDS : second.form();
    Claim range =
        new Claim(
            first.from(),
            second.end(),
            Amount.between(from, to),
            form,
            second.unit(),
            second.hedge());
    boolean opened = between || ranges.is(Role.FROM, text, first.from() - 1);
    return Optional.of(opened ? range.hedgedBy(text.at(first.from() - 1).span()) : range);
  }

  /** In {@code 3–4 millioner} the scale of the second number is that of the first too. */
  private Amount likeSecond(Lexed text, Claim first, Claim second) {
    int last = second.end() - 1;
    for (int i = second.from() + 1; i <= last; i++) {
      Optional<Hit<BigDecimal>> scale = numerals.scale(text, i);
      if (scale.isPresent()) {
        boolean own = numerals.scale(text, first.end() - 1).isPresent();
        return own ? first.amount() : Amounts.times(first.amount(), scale.get().value());
      }
    }
    return first.amount();
  }
}
