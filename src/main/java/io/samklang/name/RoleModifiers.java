package io.samklang.name;

import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that make another role of one: {@code stellvertretender Justizminister, Expräsident}. The
 * key of such a role is that of the word, a hyphen and that of the role.
 */
final class RoleModifiers {
  private final Map<LanguageTag, Map<String, String>> words = new TreeMap<>();

  /** Keys of those after which a person may be called by the bare role as well. */
  private final Set<String> holders = new HashSet<>();

  private RoleModifiers() {}

  static RoleModifiers load(Endings endings) {
    RoleModifiers modifiers = new RoleModifiers();
    NameTable.read("role-modifiers.tsv").forEach(row -> modifiers.add(row, endings));
    return modifiers;
  }

  private void add(NameTable.Row row, Endings endings) {
    String key = row.cell("key");
    if (row.cell("holder").equals("yes")) {
      holders.add(key);
    }
    row.forms()
        .forEach(
            (language, stems) ->
                stems.stream()
                    .flatMap(s -> endings.forms(language, Endings.Kind.ADJECTIVE, s).stream())
                    .forEach(form -> put(language, form, key)));
  }

  private void put(LanguageTag language, String form, String key) {
    words.computeIfAbsent(language, l -> new HashMap<>()).put(Folding.plain(form), key);
  }

  /** The modifier that {@code word} is, with or without a hyphen at its end. */
  Optional<String> find(LanguageTag language, String word) {
    String bare = word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(words.getOrDefault(language, Map.of()).get(Folding.plain(bare)));
  }

  /** The role that {@code role} is a former, acting or future one of. */
  Optional<String> base(String role) {
    int hyphen = role.indexOf('-');
    return hyphen > 0 && holders.contains(role.substring(0, hyphen))
        ? Optional.of(role.substring(hyphen + 1))
        : Optional.empty();
  }
}
