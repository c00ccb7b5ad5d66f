package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of one language, by stem. */
final class Vocabulary {
  private final Inflection inflection;
  private final Map<String, Set<Concept>> plain = new HashMap<>();
  private final Map<String, Set<Concept>> capitalised = new HashMap<>();

  Vocabulary(LanguageTag language) {
    this.inflection = Inflection.of(language);
  }

  /** Adds the words of a concept, each a lemma and its further stems. */
  void add(Concept concept, List<List<String>> words) {
    for (List<String> word : words) {
      boolean capital = Character.isUpperCase(word.get(0).codePointAt(0));
      Map<String, Set<Concept>> stems = capital ? capitalised : plain;
      for (String stem : word) {
        stems.computeIfAbsent(stem.toLowerCase(Locale.ROOT), s -> new TreeSet<>()).add(concept);
      }
    }
  }

  /** Concepts of a stem as it stands, in lower case. */
  Set<Concept> exact(String stem, boolean capital) {
    Set<Concept> some = plain.getOrDefault(stem, Set.of());
    Set<Concept> more = capital ? capitalised.getOrDefault(stem, Set.of()) : Set.of();
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    Set<Concept> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  /**
   * Concepts of the words that {@code form} may be an inflection of, by the shortest ending. A
   * capitalised form is sought among the capitalised lemmas first, whatever their ending.
   */
  Set<Concept> inflected(String form, boolean capital) {
    List<List<String>> groups = inflection.stems(form);
    Set<Concept> nouns = capital ? first(groups, capitalised) : Set.of();
    return nouns.isEmpty() ? first(groups, plain) : nouns;
  }

  private static Set<Concept> first(
      List<List<String>> groups, Map<String, Set<Concept>> conceptsByStem) {
    for (List<String> stems : groups) {
      Set<Concept> found = new TreeSet<>();
      stems.forEach(stem -> found.addAll(conceptsByStem.getOrDefault(stem, Set.of())));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }
}
