package io.samklang.name;

import io.samklang.lexicon.Lexicon;
import io.samklang.lexicon.Meaning;
import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Endings of words, by language. */
  private static final class WordEndings {
    static final Map<LanguageTag, List<String>> ENDINGS =
        TsvTable.read("/names/word-endings.tsv").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> LanguageTag.find(row.at(0)).orElseThrow(),
                    row -> List.of(row.at(1).split("\\|", -1))));
  }

  private final LanguageTag language;

  CommonNouns(LanguageTag language) {
    this.language = language;
  }

  /** Whether {@code word} is never a name, in any language. */
  static boolean isNever(String word) {
    return NotNames.WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} ends as participles, adjectives and derived nouns do. */
  static boolean looksLikeWord(LanguageTag language, String word) {
    return WordEndings.ENDINGS.getOrDefault(language, List.of()).stream().anyMatch(word::endsWith);
  }

  /** Whether {@code word} is one in any inflection, but no compound. */
  boolean isSimple(String word) {
    Meaning meaning = Shipped.LEXICON.meaningOf(language, word);
    return meaning.isKnown() && !meaning.isCompound();
  }

  /** Whether {@code word} is one, in any inflection or as a compound. */
  boolean contains(String word) {
    return isNever(word) || Shipped.LEXICON.meaningOf(language, word).isSure();
  }

  /** The same, where a compound counts only if all its parts are words: not {@code Nashville}. */
  boolean containsWhole(String word) {
    return isNever(word) || Shipped.LEXICON.meaningOf(language, word).isWhole();
  }
}
