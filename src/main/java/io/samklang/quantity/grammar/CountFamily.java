package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.Counted;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Numbers with or without a unit: counts, shares, money, measures, durations. */
final class CountFamily implements Family {
  private final ClaimReader claims;
  private final CountedReader counteds;
  private final Ages ages;

  CountFamily(LanguageTag language) {
    claims = ClaimReader.of(language);
    counteds = CountedReader.of(language);
    ages = new Ages(language);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    List<Claim> found = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      boolean joined = !found.isEmpty() && isJoined(text, found.get(found.size() - 1), i);
      Optional<Claim> claim = at(text, i, joined);
      claim.ifPresent(found::add);
      i = claim.map(Claim::end).orElse(i + 1);
    }
    claims.shareUnits(text, found).forEach(claim -> candidate(text, claim).ifPresent(out));
  }

  /** {@code 295 kW/401 PS}. */
  private static boolean isJoined(Lexed text, Claim before, int at) {
    return before.unit().isPresent() && before.end() == at - 1 && text.is(at - 1, "/");
  }

  private Optional<Claim> at(Lexed text, int at, boolean joined) {
    return Optional.of(at)
        .filter(i -> joined || Boundaries.opens(text, i) || claims.isPriced(text, i))
        .flatMap(i -> claims.find(text, i))
        .filter(claim -> isNumber(text, claim));
  }

  private boolean isNumber(Lexed text, Claim claim) {
    boolean joinable = claim.unit().filter(UnitWord::isJoinable).isPresent();
    boolean closed =
        claim.unit().isPresent()
            ? Boundaries.closesUnit(text, claim.end(), joinable)
            : Boundaries.closes(text, claim.end());
    if (!closed) {
      return false;
    }
    if (claim.form() == Form.ARTICLE) {
      return claim.unit().isPresent() && !counteds.isCasual(text, claim);
    }
    return claim.unit().isPresent()
        ? !isYearOf(claim)
        : !isCapitalisedWord(text, claim)
            && !counteds.isOtherWord(text, claim)
            && !counteds.isHour(text, claim);
  }

  /** {@code 2018 års}: a year rather than two thousand of them. */
  private static boolean isYearOf(Claim claim) {
    boolean years = claim.unit().filter(u -> u.code().equals("year")).isPresent();
    boolean plain = claim.form() == Form.FIGURES && claim.end() == claim.from() + 2;
    return years && plain && claim.hedge().isEmpty() && Years.isLikely(claim.amount());
  }

  /** {@code die Elf}, {@code Fem}: a noun or name rather than a number. */
  private static boolean isCapitalisedWord(Lexed text, Claim claim) {
    if (isInForeignName(text, claim)) {
      return true;
    }
    return claim.form() == Form.WORDS
        && claim.end() == claim.from() + 1
        && text.isCapitalised(claim.from())
        && !Boundaries.isSentenceStart(text, claim.from())
        && !isZero(text, claim);
  }

  /** {@code Long Walk to Freedom}: between two names, where nouns are no reason for a capital. */
  private static boolean isInForeignName(Lexed text, Claim claim) {
    int before = claim.from() - 1;
    boolean names = text.isCapitalised(before) && text.isCapitalised(claim.end());
    return !text.language().equals(LanguageTag.DE)
        && claim.form() == Form.WORDS
        && claim.end() == claim.from() + 1
        && names
        && text.isSameLine(claim.from())
        && text.isSameLine(claim.end())
        && !Boundaries.isSentenceStart(text, before);
  }

  /** {@code fast auf Null}: German writes nought as a noun where a preposition stands before it. */
  private static boolean isZero(Lexed text, Claim claim) {
    boolean zero = claim.amount().value().filter(v -> v.signum() == 0).isPresent();
    return zero && text.tag(claim.from() - 1) == Tag.ADP && text.isSameLine(claim.from());
  }

  private Optional<Candidate> candidate(Lexed text, Claim read) {
    Claim whole = ages.complete(text, read);
    boolean age = ages.isAge(text, whole);
    Optional<Counted> counted = age ? Optional.empty() : counteds.find(text, whole);
    Claim claim = counted.map(c -> claims.hedgedAfter(text, whole, c)).orElse(whole);
    Site site = new Site(text.span(claim.from(), claim.end()), claim.hedge());
    boolean doubtful = claim.unit().isEmpty() && counteds.isDoubtful(text, claim);
    boolean other = doubtful || isYears(claim) || NamedFigures.isLabel(text, claim);
    if (counted.isEmpty() && other) {
      return Optional.empty();
    }
    Quantity quantity =
        claim
            .unit()
            .map(u -> u.quantity(site, claim.amount(), age, counted))
            .orElseGet(() -> new Quantity.Cardinal(site, Optional.of(claim.amount()), counted));
    return Optional.of(Candidate.of(quantity, strength(claim, counted)));
  }

  /** {@code 2014 eller 2015}: two years rather than a range of counts. */
  private static boolean isYears(Claim claim) {
    boolean bare = claim.form() == Form.FIGURES && claim.unit().isEmpty();
    return bare
        && claim.amount().precision() == Precision.BETWEEN
        && claim.amount().low().filter(Years::isOddYear).isPresent()
        && claim.amount().high().filter(Years::isOddYear).isPresent();
  }

  private Strength strength(Claim claim, Optional<Counted> counted) {
    boolean year = counted.isEmpty() && claim.amount().value().filter(Years::isOddYear).isPresent();
    if (claim.unit().isPresent() || claim.hedge().isPresent() && !year) {
      return Strength.CONTEXT;
    }
    if (mayBeYear(claim)) {
      return counteds.isCountable(counted) ? Strength.CONTEXT : Strength.BARE;
    }
    boolean range = claim.amount().precision() == Precision.BETWEEN;
    return counted.isPresent() ? Strength.CONTEXT : range ? Strength.BARE : Strength.FORM;
  }

  private static boolean mayBeYear(Claim claim) {
    boolean plain = claim.end() == claim.from() + 1 && claim.form() == Form.FIGURES;
    return plain && Years.isLikely(claim.amount());
  }
}
