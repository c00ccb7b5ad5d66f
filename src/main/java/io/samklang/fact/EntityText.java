package io.samklang.fact;

import java.util.Locale;
import java.util.Optional;

/** Writes the key of an entity for people, in English. */
final class EntityText {
  private static final String COUNTRY = "country:";

  private EntityText() {}

  /** {@code country:LV} as Latvia; empty for what has no name in English here. */
  static Optional<String> find(String key) {
    if (!key.startsWith(COUNTRY)) {
      return Optional.empty();
    }
    String code = key.substring(COUNTRY.length());
    String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    return name.equals(code) || name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** The same, or the key itself. */
  static String of(String key) {
    return find(key).orElse(key);
  }
}
