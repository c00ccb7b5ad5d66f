package io.samklang.name;

import io.samklang.annotate.NameType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the articles of an event call by name, and which of them do. */
final class SharedNames {
  /** Longer names are hardly ever written alike in two languages. */
  static final int LONGEST = 5;

  private static final int SHORTEST_SURNAME = 3;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u00a0\u202f\\-‐‑–]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");

  /** How often words are a name of each type, and in which articles, by their place. */
  private record Uses(Map<NameType, Integer> types, Set<Integer> articles) {
    Uses() {
      this(new EnumMap<>(NameType.class), new TreeSet<>());
    }

    void add(NameType type, int article) {
      types.merge(type, 1, Integer::sum);
      articles.add(article);
    }

    int beside(int article) {
      return articles.size() - (articles.contains(article) ? 1 : 0);
    }

    Optional<NameType> type() {
      return types.entrySet().stream()
          .max(
              Map.Entry.<NameType, Integer>comparingByValue()
                  .thenComparing(Map.Entry.<NameType, Integer>comparingByKey().reversed()))
          .map(Map.Entry::getKey);
    }
  }

  private final Map<List<String>, Uses> uses = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  /** The names of articles, each known by its place in the list. */
  static SharedNames of(List<NamedArticle> articles) {
    SharedNames shared = new SharedNames();
    for (int i = 0; i < articles.size(); i++) {
      for (List<Name> names : articles.get(i).names()) {
        for (Name name : names) {
          shared.add(name, i);
        }
      }
    }
    return shared;
  }

  private void add(Name name, int article) {
    if (name.adjective() || !Character.isUpperCase(name.text().codePointAt(0))) {
      return;
    }
    List<String> words = words(name.text());
    if (words.size() <= LONGEST) {
      put(words, name.type(), article);
    }
    String last = words.get(words.size() - 1);
    if (name.type() == NameType.PERSON && words.size() > 1 && last.length() >= SHORTEST_SURNAME) {
      put(List.of(last), NameType.PERSON, article);
    }
  }

  private void put(List<String> words, NameType type, int article) {
    firstWords.add(words.get(0));
    uses.computeIfAbsent(words, w -> new Uses()).add(type, article);
  }

  /** Whether some name begins as {@code text} does. */
  boolean beginsAs(String text) {
    return words(text).stream().limit(1).allMatch(firstWords::contains);
  }

  static List<String> words(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .map(SharedNames::plain)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A word without apostrophes, which every desk sets as it likes. */
  static String plain(String word) {
    return APOSTROPHES.matcher(word).replaceAll("");
  }

  /** What at least {@code least} other articles than {@code article} take words for. */
  Optional<NameType> typeBeside(int article, List<String> words, int least) {
    return Optional.ofNullable(uses.get(words))
        .filter(u -> u.beside(article) >= least)
        .flatMap(Uses::type);
  }
}
