package io.samklang.fact;

import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words do in and around a list of names. */
final class ListWords {
  /** Columns of the table after that of the use. */
  private static final List<String> LANGUAGES = List.of("nb", "de", "sv");

  /** What a word does. */
  enum Use {
    /** Joins the last name. */
    AND,
    /** May stand once more before each name: <i>in Norwegen und in Schweden</i>. */
    AGAIN,
    /** Says that the list is not all: <i>among others</i>. */
    OPEN
  }

  private final Map<String, Set<String>> words = new HashMap<>();

  ListWords() {
    for (TsvTable.Row row : TsvTable.read("/fact/list-words.tsv")) {
      Use use = Use.valueOf(row.at(0).toUpperCase(Locale.ROOT));
      for (int i = 0; i < LANGUAGES.size(); i++) {
        words.put(key(use, LANGUAGES.get(i)), Set.copyOf(row.words(i + 1)));
      }
    }
  }

  boolean is(Use use, Token token, LanguageTag language) {
    return words
        .getOrDefault(key(use, language.code()), Set.of())
        .contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static String key(Use use, String language) {
    return use + ":" + language;
  }
}
