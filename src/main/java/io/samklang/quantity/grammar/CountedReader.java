package io.samklang.quantity.grammar;

import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.PhraseWords.Role;
import io.samklang.text.LanguageTag;
import java.util.Optional;

/** Finds what a number counts: the noun phrase after it, else the one that it is said of before. */
final class CountedReader {
  /** How many lexemes back the noun of a tally is looked for. */
  private static final int TALLY_REACH = 10;

  private final PhraseWords words;
  private final NounPhrases nouns;

  private CountedReader(LanguageTag language) {
    words = PhraseWords.of(language);
    nouns = NounPhrases.of(language, words);
  }

  static CountedReader of(LanguageTag language) {
    return new CountedReader(language);
  }

  Optional<Counted> find(Lexed text, Claim claim) {
    if (claim.unit().isPresent()) {
      return ofUnit(text, claim);
    }
    Optional<Counted> after = nouns.find(text, claim.end()).or(() -> partitive(text, claim.end()));
    return after.or(() -> tally(text, claim));
  }

  /** {@code 20 % av befolkningen}, {@code drei Tonnen Kokain}. */
  private Optional<Counted> ofUnit(Lexed text, Claim claim) {
    boolean filled =
        claim
            .unit()
            .filter(u -> u.is(UnitWord.Kind.MEASURE) || u.is(UnitWord.Kind.PERCENT))
            .isPresent();
    Optional<Counted> direct =
        filled && nouns.isSure(text) ? nouns.find(text, claim.end()) : Optional.empty();
    return direct.or(() -> partitive(text, claim.end()));
  }

  /** {@code 18 av landene}, {@code Hunderte von Menschen}, {@code drei der Männer}. */
  private Optional<Counted> partitive(Lexed text, int at) {
    if (!text.isSameLine(at) || !words.is(Role.OF, text, at)) {
      return Optional.empty();
    }
    int start = at + 1;
    while (text.isSameLine(start) && words.is(Role.DETERMINER, text, start)) {
      start++;
    }
    return nouns.find(text, start);
  }

  /** {@code antallet skadde steg til 12}, {@code Zahl der Toten: 12}. */
  private Optional<Counted> tally(Lexed text, Claim claim) {
    if (claim.form() == Form.VAGUE) {
      return Optional.empty();
    }
    int start = claim.hedge().map(h -> firstAt(text, claim, h.start())).orElse(claim.from());
    int limit = Math.max(0, start - TALLY_REACH);
    boolean risen = words.find(Role.RISE, text, start - 1).isPresent();
    for (int i = start - 1; risen && i >= limit && text.isSameLine(i + 1); i--) {
      Optional<Counted> found =
          words.find(Role.TALLY, text, i).flatMap(hit -> nouns.find(text, hit.end()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int firstAt(Lexed text, Claim claim, int offset) {
    int i = claim.from();
    while (i > 0 && text.at(i).span().start() > offset) {
      i--;
    }
    return i;
  }

  /** Whether the noun is one that numbers are commonly said of: people, the dead, votes. */
  boolean isCountable(Optional<Counted> counted) {
    return counted.filter(c -> words.isWord(Role.COUNTABLE, Lexer.fold(c.head()))).isPresent();
  }

  /** Whether the unit is one that an article before it counts nothing of: {@code en dag}. */
  boolean isCasual(Lexed text, Claim claim) {
    return words.is(Role.CASUAL, text, claim.end() - 1);
  }

  /** Whether a number in one word is another word too, so that only a noun after it decides. */
  boolean isDoubtful(Lexed text, Claim claim) {
    return claim.end() == claim.from() + 1 && words.is(Role.DOUBTFUL, text, claim.from());
  }
}
