package io.samklang.quantity.grammar;

import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.PhraseWords.Role;
import io.samklang.text.LanguageTag;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what a number counts: the noun phrase after it, else the one that it is said of before. */
final class CountedReader {
  /** How many lexemes back the noun of a tally is looked for. */
  private static final int TALLY_REACH = 10;

  /** How many lexemes a determiner and its adjectives may take before a second number. */
  private static final int MAX_BETWEEN = 3;

  private final PhraseWords words;
  private final RangeWords ranges;
  private final NounPhrases nouns;
  private final NumberWords numbers;
  private final boolean german;

  private CountedReader(LanguageTag language) {
    german = language.equals(LanguageTag.DE);
    words = PhraseWords.of(language);
    ranges = RangeWords.of(language);
    nouns = NounPhrases.of(language, words);
    numbers = NumberWords.of(language);
  }

  static CountedReader of(LanguageTag language) {
    return new CountedReader(language);
  }

  Optional<Counted> find(Lexed text, Claim claim) {
    if (claim.unit().isPresent()) {
      return ofUnit(text, claim);
    }
    return ofPossible(text, claim)
        .or(() -> ofRest(text, claim.end()))
        .or(() -> nouns.find(text, claim.end()))
        .or(() -> partitive(text, claim))
        .or(() -> tally(text, claim));
  }

  /** {@code 20 % av befolkningen}, {@code drei Tonnen Kokain}. */
  private Optional<Counted> ofUnit(Lexed text, Claim claim) {
    boolean filled =
        claim
            .unit()
            .filter(u -> u.is(UnitWord.Kind.MEASURE) || u.is(UnitWord.Kind.PERCENT))
            .isPresent();
    Optional<Counted> direct =
        filled && nouns.isSure(text) ? nouns.findWithNoun(text, claim.end()) : Optional.empty();
    return direct.or(() -> isPart(text, claim) ? partitive(text, claim) : Optional.empty());
  }

  /** Nothing is a part of a time or a price, and {@code 64 Kilometer von der Grenze} is a way. */
  private boolean isPart(Lexed text, Claim claim) {
    UnitWord unit = claim.unit().orElseThrow();
    boolean away = words.is(Role.AWAY, text, claim.end()) && unit.isReading();
    return !away && !unit.is(UnitWord.Kind.DURATION) && !unit.is(UnitWord.Kind.MONEY);
  }

  /** {@code vier seiner letzten fünf Spiele}: the noun stands after the number of all of them. */
  private Optional<Counted> ofRest(Lexed text, int at) {
    boolean of = words.is(Role.OF, text, at) && !words.is(Role.DETERMINER, text, at);
    int start = text.isSameLine(at) && of ? at + 1 : at;
    if (!text.isSameLine(start) || !words.is(Role.DETERMINER, text, start)) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(start + 1, start + MAX_BETWEEN)
        .takeWhile(i -> text.isSameLine(i) && !text.at(i).isMark())
        .takeWhile(i -> !words.is(Role.VERB, text, i) && !words.is(Role.AND, text, i))
        .takeWhile(i -> !(german && text.isCapitalised(i)))
        .filter(i -> isNumber(text, i))
        .boxed()
        .findFirst()
        .flatMap(i -> nouns.find(text, i + 1));
  }

  /** {@code tre poeng av sju mulige}: of the same noun as the number before. */
  private Optional<Counted> ofPossible(Lexed text, Claim claim) {
    int before = claim.from() - 1;
    boolean possible =
        text.isSameLine(claim.end())
            && words.is(Role.POSSIBLE, text, claim.end())
            && words.is(Role.OF, text, before);
    return possible && nouns.find(text, claim.end()).filter(this::isSecond).isEmpty()
        ? nouns.findWithNoun(text, before - 1)
        : Optional.empty();
  }

  /** Whether a noun was found beyond the word possible itself. */
  private boolean isSecond(Counted counted) {
    return !words.isWord(Role.POSSIBLE, Lexer.fold(counted.head()));
  }

  private boolean isNumber(Lexed text, int at) {
    return text.at(at).isDigits() || numbers.cardinal(text.at(at).form()).isPresent();
  }

  /** {@code 18 av landene}, {@code Hunderte von Menschen}, {@code drei der Männer}. */
  private Optional<Counted> partitive(Lexed text, Claim claim) {
    int at = claim.end();
    if (!text.isSameLine(at) || !words.is(Role.OF, text, at)) {
      return Optional.empty();
    }
    int start = at + 1;
    while (text.isSameLine(start) && words.is(Role.DETERMINER, text, start)) {
      start++;
    }
    boolean code = claim.unit().isEmpty() && NamedFigures.isCodeBefore(text, claim.from());
    return code ? Optional.empty() : nouns.find(text, start);
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
    return words.is(Role.CASUAL, text, claim.end() - 1)
        || words.is(Role.PRAISE, text, claim.from() + 1)
            && claim.unit().filter(UnitWord::isLong).isPresent();
  }

  /** Whether a number in one word is another word too, so that only a noun after it decides. */
  boolean isDoubtful(Lexed text, Claim claim) {
    return isWord(claim)
        && words.is(Role.DOUBTFUL, text, claim.from())
        && !isSeries(text, claim.end())
        && !isChange(text, claim)
        && !isPartOf(text, claim.end())
        && !isAlone(text, claim);
  }

  /** {@code acht der insgesamt elf}. */
  private boolean isPartOf(Lexed text, int at) {
    return german && text.isSameLine(at) && words.is(Role.OF, text, at);
  }

  private static boolean isAlone(Lexed text, Claim claim) {
    return !text.isSameLine(claim.from()) && !text.isSameLine(claim.end());
  }

  /** {@code stieg um acht auf 23}. */
  private boolean isChange(Lexed text, Claim claim) {
    int at = claim.end();
    boolean closed = text.at(at).isMark() && !text.isGlued(at + 1) || !text.isSameLine(at);
    return ranges.is(RangeWords.Role.BY, text, claim.from() - 1)
        && text.isSameLine(claim.from())
        && (closed || ranges.find(RangeWords.Role.CHANGE, text, at).isPresent());
  }

  /** Whether the figures are hours of the clock: {@code von 9 bis 11 Uhr}. */
  boolean isHour(Lexed text, Claim claim) {
    int before = text.is(claim.from() - 1, ".") ? claim.from() - 2 : claim.from() - 1;
    return text.isSameLine(claim.end()) && words.is(Role.CLOCK, text, claim.end())
        || text.isSameLine(claim.from()) && words.is(Role.TIME, text, before);
  }

  /** Whether a number in one word is another word here: {@code å tre frem}, {@code et tre}. */
  boolean isOtherWord(Lexed text, Claim claim) {
    int before = claim.from() - 1;
    if (!isWord(claim) || !text.isSameLine(claim.from())) {
      return false;
    }
    boolean tree =
        words.is(Role.SINGLE, text, before)
            || words.is(Role.MODAL, text, before) && nouns.find(text, claim.end()).isEmpty();
    return words.is(Role.INFINITIVE, text, before)
        || tree && words.is(Role.VERBAL, text, claim.from());
  }

  private static boolean isWord(Claim claim) {
    return claim.form() == Form.WORDS && claim.end() == claim.from() + 1;
  }

  private boolean isSeries(Lexed text, int at) {
    return text.isSameLine(at) && words.find(Role.SERIES, text, at).isPresent();
  }
}
