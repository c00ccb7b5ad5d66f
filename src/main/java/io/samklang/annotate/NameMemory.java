package io.samklang.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a finder is sure of somewhere in an article: whole, and the parts of persons. */
final class NameMemory {
  /** Below this a name found once is not looked for elsewhere; chosen, not yet tuned. */
  private static final double SURE = 0.7;

  private static final int SHORTEST_PART = 3;
  private final Map<List<String>, Map<NameType, Double>> votes = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private int longest = 1;

  /** Remembers a name by its words. */
  void add(List<String> words, NameSpan name) {
    List<String> key = withoutGenitive(words);
    votes
        .computeIfAbsent(key, k -> new EnumMap<>(NameType.class))
        .merge(name.type(), name.confidence(), Double::sum);
    longest = Math.max(longest, key.size());
    if (name.confidence() >= SURE && name.type() == NameType.PERSON && key.size() > 1) {
      key.stream().filter(NameMemory::isPart).forEach(parts::add);
    }
  }

  /** How many words the longest name has. */
  int longest() {
    return longest;
  }

  /** The type that most of the mentions of these words have, if a mention is sure. */
  Optional<NameType> typeOf(List<String> words) {
    Map<NameType, Double> types = votes.get(words);
    if (types == null) {
      types = votes.get(withoutGenitive(words));
    }
    if (types == null) {
      return isPerson(words) ? Optional.of(NameType.PERSON) : Optional.empty();
    }
    return types.entrySet().stream()
        .filter(e -> e.getValue() >= SURE)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Whether the words are one, and part of a person's full name said elsewhere. */
  boolean isPerson(List<String> words) {
    return words.size() == 1
        && (parts.contains(words.get(0)) || parts.contains(withoutGenitive(words).get(0)));
  }

  /** Whether the words are a person's full name that is surely said elsewhere. */
  boolean isPersonInFull(List<String> words) {
    Map<NameType, Double> types = votes.getOrDefault(withoutGenitive(words), Map.of());
    return words.size() > 1 && types.getOrDefault(NameType.PERSON, 0.0) >= SURE;
  }

  private static boolean isPart(String word) {
    return word.length() >= SHORTEST_PART && Character.isUpperCase(word.charAt(0));
  }

  /** Ishibas and Ishiba's are Ishiba: the last word without its ending, if it is long enough. */
  private List<String> withoutGenitive(List<String> words) {
    String last = words.get(words.size() - 1);
    List<String> bare = new ArrayList<>(words);
    if (last.endsWith("'s") || last.endsWith("’s")) {
      bare.set(words.size() - 1, last.substring(0, last.length() - 2));
    } else if (last.endsWith("s") && last.length() > 3) {
      String stem = last.substring(0, last.length() - 1);
      List<String> stemmed = new ArrayList<>(words);
      stemmed.set(words.size() - 1, stem);
      boolean known = votes.containsKey(stemmed) || words.size() == 1 && parts.contains(stem);
      return known ? stemmed : words;
    }
    return bare;
  }
}
