package io.samklang.name;

import io.samklang.lexicon.Lexicon;
import io.samklang.lexicon.Meaning;
import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a language that are no names, as far as the lexicon and a table go. */
final class CommonNouns {
  /** Read when a name is first doubted. */
  private static final class Shipped {
    static final Lexicon LEXICON = Lexicon.load();
  }

  private static final class NotNames {
    static final Set<String> WORDS =
        TsvTable.read("/names/not-names.tsv").stream()
            .map(row -> row.at(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  private final LanguageTag language;

  CommonNouns(LanguageTag language) {
    this.language = language;
  }

  /** Whether {@code word} is never a name, in any language. */
  static boolean isNever(String word) {
    return NotNames.WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is one, in any inflection or as a compound. */
  boolean contains(String word) {
    return isNever(word) || Shipped.LEXICON.meaningOf(language, word).isKnown();
  }

  /** The same, where a compound counts only if all its parts are words: not {@code Nashville}. */
  boolean containsWhole(String word) {
    Meaning meaning = Shipped.LEXICON.meaningOf(language, word);
    boolean whole = !meaning.compound() || !meaning.modifiers().isEmpty();
    return isNever(word) || meaning.isKnown() && whole;
  }
}
