package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Words known to be parts of names: {@code names/words.tsv} for all languages and {@code
 * TAG/name-words.tsv}, rows of word, tab, letters of its kinds.
 */
record NameLists(Map<String, String> kinds) {
  NameLists {
    kinds = Collections.unmodifiableMap(kinds);
  }

  static NameLists of(LanguageTag language) {
    Map<String, String> kinds = new HashMap<>();
    read("/names/words.tsv", kinds);
    read("/" + language + "/name-words.tsv", kinds);
    return new NameLists(kinds);
  }

  /** Letters of the kinds of lists that {@code word} is in, or nothing. */
  String kindsOf(String word) {
    return kinds.getOrDefault(word, "");
  }

  private static void read(String name, Map<String, String> kinds) {
    if (Tables.exists(name)) {
      Tables.rows(name).forEach(cells -> kinds.merge(cells[0], cells[1], String::concat));
    }
  }
}
