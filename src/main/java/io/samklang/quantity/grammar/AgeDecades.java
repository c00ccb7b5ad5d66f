package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.DateWords.Hit;
import java.util.Optional;

/** Decades that are those of a life where a person stands before them, else of a century. */
final class AgeDecades {
  /** How many lexemes before are searched for a person: {@code en kvinne i slutten av 40-årene}. */
  private static final int REACH = 5;

  private static final int FIRST = 20;
  private static final int LAST = 90;

  private final DateWords words;

  AgeDecades(DateWords words) {
    this.words = words;
  }

  static boolean isDecade(int number) {
    return number % 10 == 0 && number >= FIRST && number <= LAST;
  }

  /** {@code førtiårene}, {@code 40-årene}, {@code Vierzigern}. The value is 20 to 90. */
  Optional<Hit> find(Lexed text, int i) {
    return words
        .find(DateRole.DECADE_OR_AGE, text, i)
        .or(() -> suffixed(DateRole.DECADE_OR_AGE_SUFFIX, text, i));
  }

  /** Figures with a word of this role joined by a hyphen. */
  Optional<Hit> suffixed(DateRole role, Lexed text, int i) {
    boolean joined = text.isGlued(i + 1) && Boundaries.isDash(text, i + 1) && text.isGlued(i + 2);
    return joined && Boundaries.opens(text, i)
        ? DateFigures.number(text, i, 2)
            .filter(AgeDecades::isDecade)
            .flatMap(
                n -> words.find(role, text, i + 2).map(h -> new Hit(h.end(), text.at(i).form())))
        : Optional.empty();
  }

  /** Whether someone stands shortly before. */
  boolean isOfPerson(Lexed text, int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH) && text.isSameLine(k + 1); k--) {
      if (words.find(DateRole.AGED_PERSON, text, k).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
