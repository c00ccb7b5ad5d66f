package io.samklang.fact;

import io.samklang.name.Name;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the key of an entity for people, in English. */
final class EntityText {
  private static final String COUNTRY = "country:";

  /** The keys of places are their English names: {@code place:north-sea}. */
  private static final String PLACE = "place:";

  private static final Set<String> SMALL = Set.of("of", "the", "and");

  private EntityText() {}

  /**
   * {@code country:LV} as Latvia, {@code place:copenhagen} as Copenhagen; empty for what has no
   * name in English here.
   */
  static Optional<String> find(String key) {
    if (key.startsWith(PLACE)) {
      return Optional.of(capitalised(key.substring(PLACE.length())));
    }
    if (!key.startsWith(COUNTRY)) {
      return Optional.empty();
    }
    String code = key.substring(COUNTRY.length());
    String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    return name.equals(code) || name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static String capitalised(String key) {
    return Arrays.stream(key.split("-"))
        .map(word -> SMALL.contains(word) ? word : capital(word))
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** What a name stands for, or the name in full where that has no name in English here. */
  static String of(Name name) {
    return name.entity().flatMap(EntityText::find).orElse(name.canonical());
  }

  /** The same, or the key itself. */
  static String of(String key) {
    return find(key).orElse(key);
  }
}
