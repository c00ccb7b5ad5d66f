package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.text.LanguageTag;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words around ordinals and shares of a language. */
final class OrdinalWords {
  private static final PerLanguage<OrdinalWords> BY_LANGUAGE = new PerLanguage<>(OrdinalWords::new);

  /** What a word does; as in the table. */
  enum Role {
    FOLLOW,
    PLACE,
    EACH,
    /** Each second in one word: {@code annenhver}, {@code varannan}. */
    OTHER,
    FREQUENCY,
    RANK,
    NEXT,
    NOT_NEXT,
    OPENER,
    AND,
    DOUBTFUL,
    /** Verbs of reaching a place: {@code kom}, {@code slutade}. */
    PLACED,
    /** What may stand between them and the rank: {@code delt}. */
    SHARED,
    /** First parts of compounds with a rank: {@code världsetta}. */
    RANKED
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final Phrases<Role> ranks = Phrases.backwards();

  private OrdinalWords(LanguageTag language) {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    for (Table.Row row : Table.read(language, "ordinals.tsv")) {
      Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      row.list(1).forEach(form -> add(role, form));
    }
  }

  static OrdinalWords of(LanguageTag language) {
    return BY_LANGUAGE.get(language);
  }

  private void add(Role role, String form) {
    Objects.requireNonNull(words.get(role)).add(Lexer.fold(form));
    if (role == Role.RANK) {
      ranks.add(form, role);
    }
  }

  boolean is(Role role, Lexed text, int at) {
    return isWord(role, text.at(at).form());
  }

  /** All words of a role, folded. */
  Set<String> all(Role role) {
    return Objects.requireNonNull(words.get(role));
  }

  boolean isWord(Role role, String form) {
    return Objects.requireNonNull(words.get(role)).contains(form);
  }

  /** The word of rank that ends with the lexeme at {@code at}: {@code nummer}, {@code Nr.}. */
  Optional<Hit<Role>> rank(Lexed text, int at) {
    return text.has(at) ? ranks.find(text, at) : Optional.empty();
  }
}
