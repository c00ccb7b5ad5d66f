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

/** The function words that bound or open the noun phrase around a number. */
final class PhraseWords {
  private static final PerLanguage<PhraseWords> BY_LANGUAGE = new PerLanguage<>(PhraseWords::new);

  /** What a word does; as in the table. */
  enum Role {
    STOP,
    VERB,
    DETERMINER,
    OF,
    FROM,
    AND,
    TALLY,
    RISE,
    /** After a number of years: {@code gammel}. */
    AGE,
    /** Before an age: {@code im Alter von}. */
    AGED,
    /** Nouns that numbers are commonly said of. */
    COUNTABLE,
    /** Units that an article before them counts nothing of: {@code en dag}. */
    CASUAL,
    /** Hedges of hours and shares that praise longer times: {@code ein gutes Jahr}. */
    PRAISE,
    /** Numbers that are other words too: {@code sex}. */
    DOUBTFUL,
    /** After a number of things in a row: {@code in Folge}. */
    SERIES,
    /** Between a number and its noun they are adjectives: {@code tre tidigare matcher}. */
    COMPARATIVE,
    /** Before a verb: what follows {@code å} is no number but {@code å tre}. */
    INFINITIVE,
    /** Numbers that are verbs or nouns too: {@code tre}. */
    VERBAL,
    /** Before such a verb, where no noun follows that is counted. */
    MODAL,
    /** Before such a noun. */
    SINGLE,
    /** Stands for the noun of a number before: {@code tre poeng av sju mulige}. */
    POSSIBLE,
    /** Between a number and a unit of time: {@code de tre siste ukene}. */
    LASTING,
    /** After figures: hours of the clock. */
    CLOCK,
    /** Before figures: hours of the clock. */
    TIME,
    /** After a length: what it is away from rather than of. */
    AWAY,
    /** Endings of nouns that say the article. */
    DEFINITE,
    /** Endings of nouns that own what is counted: {@code to av stykkets journalister}. */
    OWNER
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final Map<Role, Phrases<Role>> phrases = new EnumMap<>(Role.class);

  private PhraseWords(LanguageTag language) {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
      phrases.put(
          role, role == Role.RISE || role == Role.AGED ? Phrases.backwards() : Phrases.forwards());
    }
    for (Table.Row row : Table.read(language, "phrase.tsv")) {
      Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      for (String form : row.list(1)) {
        Objects.requireNonNull(words.get(role)).add(Lexer.fold(form));
        phrases(role).add(form, role);
      }
    }
  }

  static PhraseWords of(LanguageTag language) {
    return BY_LANGUAGE.get(language);
  }

  /** Whether the lexeme at {@code at} is a word of this role. */
  boolean is(Role role, Lexed text, int at) {
    return isWord(role, text.at(at).form());
  }

  boolean isWord(Role role, String form) {
    return Objects.requireNonNull(words.get(role)).contains(form);
  }

  /** All words of a role, folded. */
  Set<String> all(Role role) {
    return Set.copyOf(Objects.requireNonNull(words.get(role)));
  }

  /**
   * The phrase of this role that begins, or for {@link Role#RISE} and {@link Role#AGED} ends, at
   * {@code at}.
   */
  Optional<Hit<Role>> find(Role role, Lexed text, int at) {
    return text.has(at) ? phrases(role).find(text, at) : Optional.empty();
  }

  private Phrases<Role> phrases(Role role) {
    return Objects.requireNonNull(phrases.get(role));
  }
}
