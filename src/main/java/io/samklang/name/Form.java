package io.samklang.name;

import io.samklang.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way to write an entity.
 *
 * @param folded its atoms, folded, one blank between them
 * @param text as the table has it
 * @param entity the key that it leads to
 * @param demonym whether it is an adjective or an inhabitant noun
 * @param letters what the capitals of a text must be for it
 */
record Form(String folded, String text, String entity, boolean demonym, Letters letters) {
  /** What a form asks of capitals. */
  enum Letters {
    /** {@code US}: letter by letter, since {@code us} is a word. */
    EXACT,
    /** {@code Norge}: the first letter is a capital. */
    CAPITAL,
    /** {@code japansk}: either. */
    ANY
  }

  private static final int LONGEST_ABBREVIATION = 5;

  /** Letters of a word that must stay when an ending falls. */
  private static final int SHORTEST_STEM = 3;

  private static final String SEPARATORS = " \u00a0\u202f-‐‑–";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u00a0\u202f\\-‐‑–]+");

  private static final Set<String> ARTICLES = Set.of("den", "det", "de", "die", "der", "das");

  static Form of(String text, String entity) {
    return new Form(fold(text), text, entity, false, letters(text));
  }

  static Form demonym(String text, String entity) {
    boolean german = Character.isUpperCase(text.charAt(0));
    return new Form(fold(text), text, entity, true, german ? Letters.CAPITAL : Letters.ANY);
  }

  /** The form without the article that it begins with, where two words remain. */
  Optional<Form> withoutArticle() {
    int blank = text.indexOf(' ');
    boolean begins =
        blank > 0 && ARTICLES.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
    return begins && text.indexOf(' ', blank + 1) > 0
        ? Optional.of(of(text.substring(blank + 1), entity))
        : Optional.empty();
  }

  private static Letters letters(String text) {
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    if (capitals >= 2 && text.length() <= LONGEST_ABBREVIATION && !text.contains(" ")) {
      return Letters.EXACT;
    }
    return Character.isUpperCase(text.codePointAt(0)) ? Letters.CAPITAL : Letters.ANY;
  }

  int atoms() {
    return folded.split(" ").length;
  }

  /** Whether the capitals of {@code atoms} are those of this form. */
  boolean fits(List<Atom> atoms) {
    return fits(atoms.stream().map(Atom::text).collect(Collectors.joining("-")));
  }

  /** Whether the capitals of {@code name}, taken alone, are those of this form. */
  boolean fits(String name) {
    return switch (letters) {
      case EXACT -> name.equals(text);
      case CAPITAL -> Character.isUpperCase(name.codePointAt(0));
      case ANY -> true;
    };
  }

  static String foldAtoms(List<Atom> atoms) {
    return fold(atoms.stream().map(Atom::text).toList());
  }

  static String fold(String text) {
    return fold(Arrays.asList(BETWEEN_WORDS.split(text)));
  }

  /** What the first word of a form and that of a text have in common, whatever their endings. */
  static String firstKey(String text) {
    int end = 0;
    while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return withoutEnding(plain(text.substring(0, end)));
  }

  /** The words of a name of several lose their ending: {@code Vereinten Nationen}. */
  private static String fold(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = plain(words.get(i));
      out.append(i == 0 ? "" : " ").append(words.size() > 1 ? withoutEnding(word) : word);
    }
    return out.toString();
  }

  private static String withoutEnding(String word) {
    for (String ending : List.of("en", "er", "es", "em", "e", "n")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String plain(String word) {
    return Folding.plain(word).replace("'", "").toLowerCase(Locale.ROOT);
  }
}
