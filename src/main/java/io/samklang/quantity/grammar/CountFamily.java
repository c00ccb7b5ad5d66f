package io.samklang.quantity.grammar;

import io.samklang.quantity.Counted;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Numbers with or without a unit: counts, shares, money, measures, durations. */
final class CountFamily implements Family {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** Units that one of is no quantity when an article says it: {@code en dag}, {@code ein Fuß}. */
  private static final Set<String> ARTICLE_UNITS_LEFT_OUT = Set.of("day", "ft", "in");

  private final ClaimReader claims;
  private final CountedReader counteds;

  CountFamily(LanguageTag language) {
    claims = ClaimReader.of(language);
    counteds = CountedReader.of(language);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      Optional<Claim> claim = Boundaries.opens(text, i) ? claims.find(text, i) : Optional.empty();
      claim.filter(c -> isNumber(text, c)).map(c -> candidate(text, c)).ifPresent(out);
      i = claim.filter(c -> isNumber(text, c)).map(c -> c.end() - 1).orElse(i);
    }
  }

  private static boolean isNumber(Lexed text, Claim claim) {
    if (!Boundaries.closes(text, claim.end())) {
      return false;
    }
    if (claim.form() == Form.ARTICLE) {
      return claim.unit().filter(u -> !ARTICLE_UNITS_LEFT_OUT.contains(u.code())).isPresent();
    }
    boolean name =
        claim.form() == Form.WORDS
            && claim.unit().isEmpty()
            && claim.end() == claim.from() + 1
            && text.isCapitalised(claim.from())
            && !Boundaries.isSentenceStart(text, claim.from());
    return !name;
  }

  private Candidate candidate(Lexed text, Claim claim) {
    Site site = new Site(text.span(claim.from(), claim.end()), claim.hedge());
    Optional<Counted> counted = counteds.find(text, claim);
    Quantity quantity =
        claim
            .unit()
            .map(u -> u.quantity(site, claim.amount(), false, counted))
            .orElseGet(() -> new Quantity.Cardinal(site, Optional.of(claim.amount()), counted));
    return Candidate.of(quantity, strength(claim, counted));
  }

  private static Strength strength(Claim claim, Optional<Counted> counted) {
    if (claim.unit().isPresent() || claim.hedge().isPresent()) {
      return Strength.CONTEXT;
    }
    if (mayBeYear(claim)) {
      return counted.isPresent() ? Strength.FORM : Strength.BARE;
    }
    boolean bare = counted.isEmpty() && claim.amount().precision() == Precision.BETWEEN;
    return bare ? Strength.BARE : counted.isPresent() ? Strength.CONTEXT : Strength.FORM;
  }

  private static boolean mayBeYear(Claim claim) {
    boolean plain = claim.end() == claim.from() + 1 && claim.form() == Form.FIGURES;
    return plain
        && claim
            .amount()
            .value()
            .filter(v -> v.compareTo(FIRST_YEAR) >= 0 && v.compareTo(LAST_YEAR) < 0)
            .isPresent();
  }
}
