package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.text.LanguageTag;
import java.util.Optional;

/**
 * Days that leave out the month: {@code am 15.}, {@code den 18:e}, {@code fredag den 15.}; not
 * {@code am 15. Spieltag}, where a noun follows that has a rank.
 */
final class DateDayAlone implements DateRule {
  private final DateWords words;
  private final DateFigures figures;
  private final DatePrefix prefix;
  private final NounPhrases nouns;
  private final boolean capitalisedNouns;

  DateDayAlone(LanguageTag language, DateWords words, DateFigures figures) {
    this.words = words;
    this.figures = figures;
    this.prefix = new DatePrefix(words);
    this.nouns = NounPhrases.of(language, PhraseWords.of(language));
    this.capitalisedNouns = language.equals(LanguageTag.DE);
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    DatePrefix.Read before = prefix.read(text, i);
    int at = before.end();
    boolean led = at > i || words.endsBefore(DateRole.DAY_BEFORE, text, i);
    return text.at(at).isDigits() && led
        ? figures
            .day(text, at)
            .filter(Figure::marked)
            .filter(day -> !hasNoun(text, day.end()))
            .map(
                day ->
                    DateMatch.certain(
                        i, day.end(), DateValues.dayAlone(day.value(), before.weekday())))
        : Optional.empty();
  }

  /** Whether a noun follows that may have a rank, be it after another rank. */
  private boolean hasNoun(Lexed text, int i) {
    if (!text.isSameLine(i)) {
      return false;
    }
    if (text.isGlued(i) && Boundaries.isDash(text, i) && !text.at(i + 1).isDigits()) {
      return true;
    }
    int next = Math.max(words.skip(DateRole.AND, text, i), words.skip(DateRole.UNTIL, text, i));
    if (next > i) {
      return figures.day(text, next).filter(d -> hasNoun(text, d.end())).isPresent();
    }
    boolean noun = capitalisedNouns && text.isCapitalised(i);
    return text.at(i).isWord() && (noun || text.isGlued(i) || nouns.find(text, i).isPresent())
        || text.at(i).isDigits();
  }
}
