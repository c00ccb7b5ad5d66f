package io.samklang.report.html;

import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import io.samklang.lexicon.Meaning;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Says in English what a mention counts, for readers who do not know all the languages. Where the
 * lexicon does not know the noun it says nothing.
 */
final class Glosses {
  /** A word of more meanings than this says nothing when they are listed. */
  private static final int MOST_MEANINGS = 2;

  /** How the ids of verbs begin. */
  private static final String VERB = "to-";

  private final Lexicon lexicon = Lexicon.load();

  /**
   * The last word of a mention that the lexicon knows, in English; empty for names and dates, and
   * where the value says it already.
   */
  Optional<Page.Gloss> of(String language, String text, String value) {
    if (!Character.isDigit(value.isEmpty() ? ' ' : value.codePointBefore(value.length()))
        && !value.endsWith("%")) {
      return Optional.empty();
    }
    return LanguageTag.find(language).flatMap(tag -> last(tag, text));
  }

  private Optional<Page.Gloss> last(LanguageTag language, String text) {
    List<String> words =
        WordsInCommon.WORD.matcher(text).results().map(MatchResult::group).toList();
    for (int i = words.size() - 1; i > 0; i--) {
      Optional<String> english = english(lexicon.meaningOf(language, words.get(i)));
      if (english.isPresent()) {
        return Optional.of(new Page.Gloss(words.get(i), english.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> english(Meaning meaning) {
    List<String> words = words(meaning.concepts());
    return words.isEmpty() || words.size() > MOST_MEANINGS
        ? Optional.empty()
        : Optional.of(modifier(meaning) + String.join(" or ", words));
  }

  /** {@code patrol } of {@code Patrouillenschiff}, where it has one meaning. */
  private static String modifier(Meaning meaning) {
    List<String> words = words(meaning.modifiers());
    return words.size() == 1 ? words.get(0) + " " : "";
  }

  /**
   * What concepts are called, verbs left out, since they count nothing: {@code point} alone of
   * {@code point, point in game}.
   */
  private static List<String> words(Set<Concept> concepts) {
    List<String> all =
        concepts.stream()
            .map(Concept::id)
            .filter(id -> !id.startsWith(VERB))
            .map(id -> id.replace('-', ' '))
            .toList();
    return all.stream()
        .filter(word -> all.stream().noneMatch(other -> word.startsWith(other + " ")))
        .toList();
  }
}
