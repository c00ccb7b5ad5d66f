package io.samklang.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tag of a language whose word tables and models we have: {@code nb}, {@code de}, {@code sv}.
 * Which these are stands in the resource {@code languages.tsv}.
 *
 * @param code primary language subtag, lower case
 */
public record LanguageTag(String code) implements Comparable<LanguageTag> {
  public static final LanguageTag NB = new LanguageTag("nb");
  public static final LanguageTag DE = new LanguageTag("de");
  public static final LanguageTag SV = new LanguageTag("sv");

  /** The languages that articles are checked in, sorted by code. */
  public static Set<LanguageTag> supported() {
    return Known.SUPPORTED;
  }

  /**
   * Reads {@code nb}, {@code no}, {@code nb-NO}, {@code de_AT} and the like; empty for any other
   * language.
   */
  public static Optional<LanguageTag> find(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Optional.ofNullable(Known.BY_ALIAS.get(primary));
  }

  /** The English names of the supported languages in the order of the table, for messages. */
  public static List<String> supportedNames() {
    return Known.NAMES;
  }

  /** The name in English, such as {@code Norwegian Bokmål}; the code if it is not supported. */
  public String englishName() {
    return Known.NAME_OF.getOrDefault(this, code);
  }

  @Override
  public int compareTo(LanguageTag other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  /** The table, read when it is first asked for. */
  private static final class Known {
    static final SortedSet<LanguageTag> SUPPORTED;
    static final Map<LanguageTag, String> NAME_OF;
    static final Map<String, LanguageTag> BY_ALIAS;
    static final List<String> NAMES;

    static {
      Map<LanguageTag, String> nameOf = new TreeMap<>();
      Map<String, LanguageTag> byAlias = new TreeMap<>();
      List<String> names = new ArrayList<>();
      for (TsvTable.Row row : TsvTable.read("/languages.tsv")) {
        LanguageTag tag = new LanguageTag(row.at(0));
        nameOf.put(tag, row.at(1));
        names.add(row.at(1));
        byAlias.put(tag.code, tag);
        row.words(2).forEach(alias -> byAlias.put(alias, tag));
      }
      NAME_OF = Collections.unmodifiableMap(nameOf);
      BY_ALIAS = Collections.unmodifiableMap(byAlias);
      NAMES = List.copyOf(names);
      SUPPORTED = Collections.unmodifiableSortedSet(new TreeSet<>(nameOf.keySet()));
    }
  }
}
