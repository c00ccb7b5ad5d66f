package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.text.LanguageTag;
import java.util.stream.IntStream;

/** The words around two figures that make them a result, or something else. */
final class SportWords {
  /** How many lexemes around are searched for words of sport: about a clause. */
  private static final int REACH = 8;

  /** Letters that either part of a compound has at least. */
  private static final int SHORTEST_PART = 4;

  private final DateWords words;

  SportWords(DateWords words) {
    this.words = words;
  }

  /** Whether a word of sport stands in the clause of the lexeme at {@code i}. */
  boolean isNear(Lexed text, int i) {
    return near(text, i, DateRole.SCORE_WORD);
  }

  boolean isSport(Lexed text, int i) {
    return isOrEndsIn(DateRole.SCORE_WORD, text.at(i).form());
  }

  /** Whether a word has a role, alone or as the last part of a compound. */
  private boolean isOrEndsIn(DateRole role, String word) {
    if (words.value(role, word).isPresent()) {
      return true;
    }
    return IntStream.range(SHORTEST_PART, word.length() - SHORTEST_PART)
        .anyMatch(cut -> words.value(role, word.substring(cut)).isPresent());
  }

  boolean isExcluded(Lexed text, int i) {
    return near(text, i, DateRole.SCORE_NOT);
  }

  private boolean near(Lexed text, int i, DateRole role) {
    for (int k = Math.max(0, i - REACH); k < i + REACH && k < text.size(); k++) {
      if (isOrEndsIn(role, text.at(k).form())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun follows that the figures count, or a unit. */
  boolean counts(Lexed text, int i) {
    if (!text.at(i).isWord() || !text.isSameLine(i)) {
      return false;
    }
    boolean time =
        words.find(DateRole.UNITS, text, i).isPresent()
            || words.find(DateRole.CLOCK_AFTER, text, i).isPresent()
            || words.find(DateRole.CLOCK_MINUTES, text, i).isPresent();
    boolean capitalises = text.language().equals(LanguageTag.DE);
    boolean name = text.isCapitalised(i) && !capitalises;
    boolean noun = text.tagged() && text.tag(i) == Tag.NOUN && !name;
    boolean german = !text.tagged() && capitalises && text.isCapitalised(i);
    return time || (noun || german) && !isSport(text, i);
  }
}
