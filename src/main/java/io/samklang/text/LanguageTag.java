package io.samklang.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tag of a language whose word tables and models we have: {@code nb}, {@code de}, {@code sv}.
 *
 * @param code primary language subtag, lower case
 */
public record LanguageTag(String code) implements Comparable<LanguageTag> {
  public static final LanguageTag NB = new LanguageTag("nb");
  public static final LanguageTag DE = new LanguageTag("de");
  public static final LanguageTag SV = new LanguageTag("sv");

  private static final Map<String, LanguageTag> BY_CODE =
      Map.of("nb", NB, "no", NB, "de", DE, "sv", SV);

  /** The languages that articles are checked in. */
  public static Set<LanguageTag> supported() {
    return new java.util.TreeSet<>(BY_CODE.values());
  }

  /**
   * Reads {@code nb}, {@code no}, {@code nb-NO}, {@code de_AT} and the like; empty for any other
   * language.
   */
  public static Optional<LanguageTag> find(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Optional.ofNullable(BY_CODE.get(primary));
  }

  @Override
  public int compareTo(LanguageTag other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
