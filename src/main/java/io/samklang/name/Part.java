package io.samklang.name;

import io.samklang.text.Folding;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A word of a name that tells it from others.
 *
 * @param folded lower case without accents
 * @param key the same for all transliterations
 * @param entity what the tables know by this word alone
 */
record Part(String folded, String key, Optional<String> entity) {
  /** How alike two parts are. */
  enum Likeness {
    EQUAL,
    /** One is the first letter of the other, or a variant of it: Bill, William. */
    VARIANT,
    /** A slip of the pen apart. */
    SLIP,
    NONE
  }

  /** A shorter word with a letter more or less is another name: Iran, Irak. */
  private static final int SHORTEST_SWAP = 4;

  private static final int SHORTEST_SLIP = 5;

  /** From this length on two letters may differ, vowels aside: Stenson, Stevensen. */
  private static final int SHORTEST_DOUBLE_SLIP = 7;

  /** In a shorter word a final s may be of the name: {@code Lis}. */
  private static final int SHORTEST_GENITIVE = 4;

  static Part of(String word, Optional<String> entity) {
    return new Part(
        Folding.plain(word).replace("'", ""), Transliteration.shipped().key(word), entity);
  }

  Likeness likeness(Part other) {
    if (entity.isPresent() && other.entity.isPresent()) {
      return entity.equals(other.entity) ? Likeness.EQUAL : Likeness.NONE;
    }
    if (isEqual(other)) {
      return Likeness.EQUAL;
    }
    if (isVariant(other)) {
      return Likeness.VARIANT;
    }
    boolean known = entity.isPresent() || other.entity.isPresent();
    return !known && isSlip(other) ? Likeness.SLIP : Likeness.NONE;
  }

  private boolean isEqual(Part other) {
    return folded.equals(other.folded)
        || key.equals(other.key)
        || isGenitiveOf(other)
        || other.isGenitiveOf(this);
  }

  private boolean isVariant(Part other) {
    return isInitialOf(other)
        || other.isInitialOf(this)
        || Variants.shipped().areOne(folded, other.folded);
  }

  private boolean isGenitiveOf(Part other) {
    int stem = other.folded.length();
    return stem >= SHORTEST_GENITIVE
        && folded.length() == stem + 1
        && folded.charAt(stem) == 's'
        && folded.startsWith(other.folded);
  }

  private boolean isInitialOf(Part other) {
    return folded.length() == 1 && other.folded.startsWith(folded);
  }

  private boolean isSlip(Part other) {
    int shorter = Math.min(folded.length(), other.folded.length());
    if (shorter < SHORTEST_SWAP || folded.charAt(0) != other.folded.charAt(0)) {
      return false;
    }
    if (isSwap(other)) {
      return true;
    }
    if (shorter < SHORTEST_SLIP) {
      return false;
    }
    if (shorter < SHORTEST_DOUBLE_SLIP) {
      return isWithin(1, folded, other.folded);
    }
    return isWithin(2, folded, other.folded)
        || isWithin(3, folded, other.folded) && isWithin(1, consonants(), other.consonants());
  }

  private static boolean isWithin(int distance, String word, String other) {
    return new LevenshteinDistance(distance).apply(word, other) >= 0;
  }

  private String consonants() {
    return folded.replaceAll("[aeiouy]", "");
  }

  /** Two neighbouring letters have changed places: Baer, Bear. */
  private boolean isSwap(Part other) {
    if (folded.length() != other.folded.length()) {
      return false;
    }
    int first = 0;
    while (first < folded.length() && folded.charAt(first) == other.folded.charAt(first)) {
      first++;
    }
    return first + 1 < folded.length()
        && folded.charAt(first) == other.folded.charAt(first + 1)
        && folded.charAt(first + 1) == other.folded.charAt(first)
        && folded.substring(first + 2).equals(other.folded.substring(first + 2));
  }
}
