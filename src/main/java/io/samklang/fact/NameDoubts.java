package io.samklang.fact;

import io.samklang.annotate.NameType;
import io.samklang.lexicon.Lexicon;
import io.samklang.name.Name;
import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names that may well be one, or none: a title more, a compound, a common noun that was taken for a
 * name. They contradict nobody.
 */
final class NameDoubts {
  private static final int LONGEST_ABBREVIATION = 6;

  private final Lexicon lexicon;

  NameDoubts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean between(Name p, LanguageTag languageP, Name q, LanguageTag languageQ) {
    if (p.isToldApartFrom(q)) {
      return false;
    }
    String x = letters(p);
    String y = letters(q);
    return x.contains(y)
        || y.contains(x)
        || shareAllButBounds(p, q)
        || shareAllButNoun(p, q)
        || areOfOtherKinds(p, q)
        || areAbbreviations(p, q)
        || isCommonNoun(p, languageP)
        || isCommonNoun(q, languageQ);
  }

  private static boolean areOfOtherKinds(Name p, Name q) {
    return p.entity().isPresent() && q.entity().isPresent() && p.type() != q.type();
  }

  /**
   * Abbreviations are translated letter by letter, alone, beside a word that both have, or in a
   * compound: AI and KI. Most keep a letter.
   */
  private static boolean areAbbreviations(Name p, Name q) {
    boolean known = p.entity().isPresent() && q.entity().isPresent();
    return !known && abbreviations(p).anyMatch(x -> abbreviations(q).anyMatch(y -> mayBeOne(x, y)));
  }

  private static boolean mayBeOne(String x, String y) {
    boolean first = x.charAt(0) == y.charAt(0);
    boolean last = x.charAt(x.length() - 1) == y.charAt(y.length() - 1);
    return Math.abs(x.length() - y.length()) <= 1 && (first || last);
  }

  private static Stream<String> abbreviations(Name name) {
    return Stream.of(name.text().split("[ -]", -1)).filter(NameDoubts::isAbbreviation);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() <= LONGEST_ABBREVIATION
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static String letters(Name name) {
    return Folding.cognate(name.text()).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * A finder took too much or too little: one has all words of the other, both share two at other
   * places ({@code Nick Faldo Rekord, Mickelson Nick Faldo}), or they share one and are of
   * different types.
   */
  private static boolean shareAllButBounds(Name p, Name q) {
    List<String> x = NameWords.of(p);
    List<String> y = NameWords.of(q);
    Set<String> shared = new HashSet<>(x);
    shared.retainAll(y);
    boolean contained = shared.size() == Math.min(x.size(), y.size());
    return !shared.isEmpty()
        && (contained
            || shared.size() > 1 && arePersons(p, q) && isShifted(x, y, shared)
            || p.type() != q.type() && x.size() != y.size());
  }

  /** {@code Granåsen-banen} and {@code Granåsen-Schanze}: the noun is told. */
  private static boolean shareAllButNoun(Name p, Name q) {
    int x = p.text().lastIndexOf('-');
    int y = q.text().lastIndexOf('-');
    boolean compounds = x > 0 && y > 0 && (endsInNoun(p.text(), x) || endsInNoun(q.text(), y));
    return compounds
        && Folding.cognate(p.text().substring(0, x))
            .equals(Folding.cognate(q.text().substring(0, y)));
  }

  /** The second half of a double name has a capital. */
  private static boolean endsInNoun(String name, int hyphen) {
    return hyphen + 1 < name.length() && Character.isLowerCase(name.charAt(hyphen + 1));
  }

  static boolean arePersons(Name p, Name q) {
    return p.type() == NameType.PERSON && q.type() == NameType.PERSON;
  }

  private static boolean isShifted(List<String> x, List<String> y, Set<String> shared) {
    return shared.stream().anyMatch(word -> x.indexOf(word) != y.indexOf(word));
  }

  private boolean isCommonNoun(Name name, LanguageTag language) {
    boolean word = name.entity().isEmpty() && !name.text().contains(" ");
    return word && lexicon.meaningOf(language, name.text()).isSure();
  }
}
