package io.samklang.inject;

import io.samklang.annotate.NameType;
import io.samklang.fact.NameFact;
import io.samklang.name.Name;
import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Names to plant: those that articles of the batch agree on, and a few more for batches that have
 * hardly any.
 */
final class NamePool {
  private final Map<ErrorKind, Set<String>> table = new TreeMap<>();

  /** By kind and language; places are not called alike everywhere. */
  private final Map<ErrorKind, Map<LanguageTag, Set<String>>> ofBatch = new TreeMap<>();

  NamePool() {
    for (TsvTable.Row row : TsvTable.read("/inject/names.tsv")) {
      ErrorKind kind = ErrorKind.find(row.at(0)).orElseThrow();
      table.put(kind, new TreeSet<>(List.of(row.at(1).split(",", -1))));
    }
  }

  /** Takes a name of which two articles agree. */
  void add(NameFact fact) {
    Name name = fact.name();
    List<String> words = List.of(name.text().split(" ", -1));
    if (name.type() == NameType.PERSON && words.size() == 2) {
      put(ErrorKind.GIVEN_NAME, fact, words.get(0));
      put(ErrorKind.SURNAME, fact, words.get(1));
    } else if (name.type() == NameType.LOCATION && !isCountry(name) && !name.adjective()) {
      put(ErrorKind.PLACE, fact, name.text());
    } else if (name.type() == NameType.ORGANIZATION && words.size() == 1) {
      put(ErrorKind.ORGANISATION, fact, name.text());
    }
  }

  static boolean isCountry(Name name) {
    return name.entity().filter(entity -> entity.startsWith("country:")).isPresent();
  }

  private void put(ErrorKind kind, NameFact fact, String word) {
    if (Character.isUpperCase(word.codePointAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
      ofBatch
          .computeIfAbsent(kind, k -> new TreeMap<>())
          .computeIfAbsent(fact.article().language(), language -> new TreeSet<>())
          .add(word);
    }
  }

  /**
   * Another name of a kind; empty if there is none. It begins otherwise, so that it is no other
   * spelling.
   *
   * @param taken text in which the name does not stand
   */
  Optional<String> other(
      ErrorKind kind, LanguageTag language, String was, String taken, Random random) {
    Set<String> batch = ofBatch.getOrDefault(kind, Map.of()).getOrDefault(language, Set.of());
    List<String> others =
        new ArrayList<>(
            Stream.concat(batch.stream(), table.getOrDefault(kind, Set.of()).stream())
                .filter(name -> name.codePointAt(0) != was.codePointAt(0))
                .filter(name -> !taken.contains(name))
                .distinct()
                .sorted()
                .toList());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(random.nextInt(others.size())));
  }
}
