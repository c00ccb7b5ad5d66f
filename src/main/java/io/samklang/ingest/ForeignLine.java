package io.samklang.ingest;

import io.samklang.language.Candidate;
import io.samklang.language.FunctionWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line in a language that is not the article's: the name of a portal, the text of a button. */
final class ForeignLine {
  /** Two words that only one language has. */
  private static final double LEAST_WEIGHT = 2;

  private ForeignLine() {}

  /**
   * Whether a line has nothing of a language, and much of one that is no relative of it.
   *
   * @param language code of the article's language; empty if it cannot be told
   * @param functionWords how many of the commonest words of that language the line has
   */
  static boolean is(String line, String language, int functionWords) {
    if (isInOtherLetters(line)) {
      return true;
    }
    if (functionWords > 0) {
      return false;
    }
    List<String> relatives = Candidate.find(language).map(Candidate::relatives).orElseGet(List::of);
    Optional<Map.Entry<String, Double>> best =
        FunctionWords.standard().weigh(line).entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .filter(e -> e.getValue() >= LEAST_WEIGHT);
    return best.map(Map.Entry::getKey)
        .filter(code -> !code.equals(language) && !relatives.contains(code))
        .isPresent();
  }

  private static boolean isInOtherLetters(String line) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      latin += Character.isLetter(c) && isLatin(c) ? 1 : 0;
    }
    return letters > 0 && 2 * latin < letters;
  }

  /** The letters of ASCII need no table. */
  private static boolean isLatin(int letter) {
    return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
