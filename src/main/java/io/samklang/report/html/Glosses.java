package io.samklang.report.html;

import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import io.samklang.lexicon.Meaning;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * Says in English what a mention counts, for readers who do not know all the languages. Where the
 * lexicon does not know the noun it says nothing.
 */
final class Glosses {
  /** A word of more meanings than this says nothing when they are listed. */
  private static final int MOST_MEANINGS = 2;

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
    Set<Concept> concepts = meaning.concepts();
    return concepts.isEmpty() || concepts.size() > MOST_MEANINGS
        ? Optional.empty()
        : Optional.of(modifier(meaning) + joined(concepts));
  }

  /** {@code patrol } of {@code Patrouillenschiff}, where it has one meaning. */
  private static String modifier(Meaning meaning) {
    return meaning.modifiers().size() == 1 ? joined(meaning.modifiers()) + " " : "";
  }

  private static String joined(Set<Concept> concepts) {
    return concepts.stream()
        .map(concept -> concept.id().replace('-', ' '))
        .collect(Collectors.joining(" or "))
        .toLowerCase(Locale.ROOT);
  }
}
