package io.samklang.report.html;

import io.samklang.language.FunctionWords;
import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words of a sentence that sentences of other articles have too, in their language: of
 * one meaning, cognates, names and numbers. The commonest words are left out, since they are in
 * every sentence.
 */
final class WordsInCommon {
  static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*");

  /** Cognates of this many letters at the start are taken for one word in two inflections. */
  private static final int STEM = 6;

  private final Lexicon lexicon = Lexicon.load();
  private final FunctionWords common = FunctionWords.standard();

  /**
   * A sentence.
   *
   * @param article id
   * @param language tag
   * @param start offset in the article
   */
  record Sentence(String article, String language, int start, String text) {
    List<String> words() {
      return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
  }

  /** The words of {@code one}, as they stand, that a sentence of another article has too. */
  Set<String> of(Sentence one, Collection<Sentence> all) {
    Set<String> elsewhere =
        all.stream()
            .filter(other -> !other.article().equals(one.article()))
            .flatMap(other -> other.words().stream().flatMap(w -> keys(w, other).stream()))
            .collect(Collectors.toSet());
    return one.words().stream()
        .filter(word -> keys(word, one).stream().anyMatch(elsewhere::contains))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What a word is known by in any language. */
  private Set<String> keys(String word, Sentence sentence) {
    Set<String> keys = new HashSet<>();
    if (Character.isDigit(word.codePointAt(0))) {
      keys.add(word.replace(',', '.'));
    } else if (!common.contains(sentence.language(), word)) {
      String cognate = Folding.cognate(word);
      keys.add(cognate.substring(0, Math.min(STEM, cognate.length())));
      Optional<LanguageTag> language = LanguageTag.find(sentence.language());
      language.ifPresent(tag -> concepts(tag, word).forEach(c -> keys.add("concept " + c.id())));
    }
    return keys;
  }

  private Set<Concept> concepts(LanguageTag language, String word) {
    return lexicon.meaningOf(language, word).concepts();
  }
}
