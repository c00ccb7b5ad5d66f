package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.Optional;

/** How sure it is, from the words around them, that four figures are a year and not a count. */
final class YearContext {
  /** What a bare figure may be a year from: below it, most are counts. */
  private static final int BARE_FROM = 1900;

  private static final int BARE_TO = 2060;

  /** Counts are mostly round, or at least end in nought, years are not. */
  private static final int ROUND = 10;

  /** Years that news speaks of without a preposition. */
  private static final int RECENT = 1980;

  private static final List<String> PARTICIPLES =
      List.of("te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem");

  private final DateWords words;
  private final PhraseWords phrases;
  private final boolean german;

  YearContext(LanguageTag language, DateWords words) {
    this.words = words;
    phrases = PhraseWords.of(language);
    german = language.equals(LanguageTag.DE);
  }

  static boolean isLikely(int year) {
    return year >= BARE_FROM && year <= BARE_TO;
  }

  /** How sure it is; empty where it is rather a count. */
  Optional<Strength> strength(Lexed text, int i, Figure year) {
    if (isMark(text, i - 1, "(") && isMark(text, year.end(), ")–-,")) {
      return Optional.of(Strength.CONTEXT);
    }
    boolean likely = isLikely(year.value());
    if (likely && isCertain(text, i, year) || isSince(text, i, year)) {
      return Optional.of(Strength.CERTAIN);
    }
    boolean counted = counts(text, year.end());
    boolean era = words.find(DateRole.ERA_AFTER, text, year.end()).isPresent();
    if (words.endsBefore(DateRole.YEAR_BEFORE, text, i) && !counted || era) {
      return Optional.of(isClear(text, year.end()) ? Strength.CERTAIN : Strength.CONTEXT);
    }
    boolean event = !likely && isEvent(text, year);
    return likely && !counted || event ? Optional.of(Strength.FORM) : Optional.empty();
  }

  private boolean isCertain(Lexed text, int i, Figure year) {
    return words.endsBefore(DateRole.YEAR_NOUN, text, i)
        || isListed(text, i)
        || isAfterVerb(text, i, year)
        || isHedged(text, i, year)
        || isOfParticiple(text, i, year);
  }

  /** {@code zwischen den Jahren 2002 und 2014}: another year after the word year. */
  private boolean isListed(Lexed text, int i) {
    boolean joined = words.find(DateRole.AND, text, i - 1).isPresent() && text.isSameLine(i);
    return joined
        && text.at(i - 2).isDigits()
        && text.raw(i - 2).length() == text.raw(i).length()
        && words.endsBefore(DateRole.YEAR_NOUN, text, i - 2);
  }

  /** {@code sedan 2006}, {@code seit 1982 Imker}: a time, whatever word follows. */
  private boolean isSince(Lexed text, int i, Figure year) {
    return isOdd(year)
        && Years.isOfEvent(year.value())
        && words.endsBefore(DateRole.YEAR_SINCE, text, i)
        && !isCommonNoun(text, year.end());
  }

  /** {@code haben 2015 Schlagzeilen gemacht}: German needs no preposition. */
  private boolean isAfterVerb(Lexed text, int i, Figure year) {
    Tag before = text.tag(i - 1);
    boolean verb = before == Tag.VERB || before == Tag.AUX;
    return german
        && verb
        && isOdd(year)
        && year.value() >= RECENT
        && text.isSameLine(i)
        && !isCommonNoun(text, year.end());
  }

  /** {@code fram til ca. 2012}. */
  private boolean isHedged(Lexed text, int i, Figure year) {
    boolean hedged = isOdd(year) && words.endsBefore(DateRole.HEDGE, text, i);
    return hedged
        && !counts(text, year.end())
        && (words.endsBefore(DateRole.YEAR_BEFORE, text, i - 1)
            || words.endsBefore(DateRole.YEAR_BEFORE, text, i - 2));
  }

  /** {@code das 2012 gegründete Unternehmen}. */
  private boolean isOfParticiple(Lexed text, int i, Figure year) {
    boolean one = words.endsBefore(DateRole.YEAR_ARTICLE, text, i);
    boolean any = isOdd(year) && words.endsBefore(DateRole.ARTICLE, text, i);
    int next = year.end();
    return german
        && (one || any)
        && text.at(next).isWord()
        && text.isSameLine(next)
        && !text.isCapitalised(next)
        && PARTICIPLES.stream().anyMatch(text.at(next).form()::endsWith);
  }

  private static boolean isOdd(Figure year) {
    return year.value() % ROUND != 0;
  }

  /** {@code 1852-volden}: a word joined to an earlier year. */
  private static boolean isEvent(Lexed text, Figure year) {
    return Years.isOfEvent(year.value())
        && text.isGlued(year.end())
        && text.is(year.end(), "-")
        && text.isGlued(year.end() + 1)
        && text.at(year.end() + 1).isWord();
  }

  /** Whether a unit of time follows, or a noun that numbers are commonly said of. */
  private boolean isCommonNoun(Lexed text, int i) {
    boolean noun =
        phrases.is(PhraseWords.Role.COUNTABLE, text, i)
            || phrases.is(PhraseWords.Role.COUNTABLE, text, i + 1) && text.isSameLine(i + 1);
    return text.isSameLine(i) && (noun || words.find(DateRole.UNITS, text, i).isPresent());
  }

  /** Whether it is known that no noun follows. */
  private static boolean isClear(Lexed text, int i) {
    return text.tagged() || !text.at(i).isWord() || !text.isSameLine(i);
  }

  private static boolean isMark(Lexed text, int i, String marks) {
    return text.at(i).isMark() && !text.at(i).form().isEmpty() && marks.contains(text.at(i).form());
  }

  /** Whether a noun follows that the figure may count. */
  private boolean counts(Lexed text, int i) {
    if (!text.at(i).isWord() || !text.isSameLine(i)) {
      return false;
    }
    if (words.find(DateRole.UNITS, text, i).isPresent()) {
      return true;
    }
    if (!text.tagged()) {
      return german && text.isCapitalised(i);
    }
    return isNoun(text, i) || text.tag(i) == Tag.ADJ && isNoun(text, i + 1) && !isVerb(text, i);
  }

  /** By tag, where case and the table of verbs do not speak against it. */
  private boolean isNoun(Lexed text, int i) {
    boolean written = german == text.isCapitalised(i);
    return text.tag(i) == Tag.NOUN && written && !isVerb(text, i);
  }

  private boolean isVerb(Lexed text, int i) {
    return phrases.is(PhraseWords.Role.VERB, text, i)
        && !phrases.is(PhraseWords.Role.COUNTABLE, text, i);
  }
}
