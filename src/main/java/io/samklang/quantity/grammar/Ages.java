package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.PhraseWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tells which numbers are how old someone is: {@code 37 år gammel}, {@code (37)}. */
final class Ages {
  private static final UnitWord YEARS =
      new UnitWord(UnitWord.Kind.DURATION, "year", BigDecimal.ONE, List.of());

  /** Nobody in the news is older. */
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /** Younger ones stand in brackets, not between commas: those are results and positions. */
  private static final BigDecimal YOUNGEST_BETWEEN_COMMAS = BigDecimal.TEN;

  /** After a noun rather than a name, smaller figures are mostly something else. */
  private static final BigDecimal YOUNGEST_AFTER_NOUN = BigDecimal.valueOf(18);

  private final PhraseWords words;

  Ages(LanguageTag language) {
    words = PhraseWords.of(language);
  }

  /** The same claim, in years where it is an age that does not say so. */
  Claim complete(Lexed text, Claim claim) {
    boolean age = claim.unit().isEmpty() && isSomeones(text, claim);
    return age ? claim.withUnit(YEARS, claim.end()) : claim;
  }

  /** Whether a claim in years is an age. */
  boolean isAge(Lexed text, Claim claim) {
    boolean years = claim.unit().filter(u -> u.code().equals("year")).isPresent();
    boolean followed =
        text.isSameLine(claim.end()) && words.find(Role.AGE, text, claim.end()).isPresent();
    return years && (followed || isSomeones(text, claim));
  }

  private boolean isSomeones(Lexed text, Claim claim) {
    return isSaid(text, claim) || isBeside(text, claim) || isListed(text, claim);
  }

  /** {@code Tre menn – 33, 34 og 39 – er pågrepet}: figures alone between dashes after people. */
  private boolean isListed(Lexed text, Claim claim) {
    int first = claim.from();
    int last = claim.end();
    while (isOfList(text, first - 1)) {
      first--;
    }
    while (isOfList(text, last)) {
      last++;
    }
    boolean people = words.is(Role.COUNTABLE, text, first - 2);
    boolean dashes = Boundaries.isDash(text, first - 1) && Boundaries.isDash(text, last);
    boolean apart = !text.isGlued(first - 1) && !text.isGlued(first) && !text.isGlued(last);
    return people
        && dashes
        && apart
        && claim.form() == Form.FIGURES
        && isHuman(claim)
        && isAtLeast(claim, YOUNGEST_BETWEEN_COMMAS);
  }

  private boolean isOfList(Lexed text, int at) {
    boolean joint = text.is(at, ",") || words.is(Role.AND, text, at);
    return text.isSameLine(at) && (text.at(at).isDigits() || joint);
  }

  /** {@code im Alter von 37}. */
  private boolean isSaid(Lexed text, Claim claim) {
    int start = claim.from();
    while (start > 0
        && claim.hedge().filter(h -> text.at(claim.from()).span().start() > h.start()).isPresent()
        && text.at(start).span().start() > claim.hedge().orElseThrow().start()) {
      start--;
    }
    return isHuman(claim) && words.find(Role.AGED, text, start - 1).isPresent();
  }

  /**
   * {@code Anna Berg (37)}, {@code Anna (37, rechts)}, {@code Anna Berg, 37,} and {@code
   * programlederen, 37,}.
   */
  private static boolean isBeside(Lexed text, Claim claim) {
    int before = claim.from() - 1;
    boolean someone =
        text.isCapitalised(before - 1)
            || text.tag(before - 1) == Tag.NOUN && isAtLeast(claim, YOUNGEST_AFTER_NOUN);
    if (claim.form() != Form.FIGURES || !isHuman(claim) || !someone) {
      return false;
    }
    boolean bracketed = text.is(before, "(") && text.is(claim.end(), ")");
    boolean between =
        (text.is(before, ",") || text.is(before, "("))
            && text.is(claim.end(), ",")
            && isAtLeast(claim, YOUNGEST_BETWEEN_COMMAS);
    return claim.end() == claim.from() + 1 && (bracketed || between) && text.isGlued(claim.end());
  }

  private static boolean isHuman(Claim claim) {
    Optional<BigDecimal> value = claim.amount().value();
    return value.filter(v -> v.compareTo(OLDEST) <= 0).isPresent()
        && isAtLeast(claim, BigDecimal.ONE);
  }

  private static boolean isAtLeast(Claim claim, BigDecimal least) {
    return claim.amount().value().filter(v -> v.compareTo(least) >= 0).isPresent();
  }
}
