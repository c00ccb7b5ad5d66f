package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.text.LanguageTag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that join two numbers to a range, and the word of the minus sign. */
final class RangeWords {
  private static final PerLanguage<RangeWords> BY_LANGUAGE = new PerLanguage<>(RangeWords::new);

  /** What a word does in a range; as in the table. */
  enum Role {
    FROM,
    TO,
    /** After from and a number that falls: the unit said at the end is that of both. */
    CHANGE,
    BETWEEN,
    AND,
    OR,
    /** Between two values for two things, which share what the last says. */
    RESPECTIVELY,
    /** Before the amount of a change: from there to the new value is no range. */
    BY,
    OF,
    MINUS,
    /** After degrees: {@code under null}. */
    BELOW,
    POINT
  }

  private final Map<Role, Phrases<Role>> forwards = new HashMap<>();

  private RangeWords(LanguageTag language) {
    for (Role role : Role.values()) {
      forwards.put(role, Phrases.forwards());
    }
    for (Table.Row row : Table.read(language, "ranges.tsv")) {
      Role role = Role.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT));
      row.list(1).forEach(form -> table(role).add(form, role));
    }
  }

  static RangeWords of(LanguageTag language) {
    return BY_LANGUAGE.get(language);
  }

  /** The word of this role that begins at {@code at}, on the line of the lexeme before. */
  Optional<Hit<Role>> find(Role role, Lexed text, int at) {
    return text.isSameLine(at) ? table(role).find(text, at) : Optional.empty();
  }

  /** Whether the one lexeme at {@code at} has this role. */
  boolean is(Role role, Lexed text, int at) {
    return text.has(at) && table(role).find(text, at).filter(h -> h.end() == at + 1).isPresent();
  }

  private Phrases<Role> table(Role role) {
    return java.util.Objects.requireNonNull(forwards.get(role));
  }
}
