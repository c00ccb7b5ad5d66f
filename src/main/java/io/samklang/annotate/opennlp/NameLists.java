package io.samklang.annotate.opennlp;

import io.samklang.text.TsvTable;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Words known to be parts of names: {@code names/words.tsv}, rows of word in lower case, letters of
 * its kinds, source.
 */
record NameLists(Map<String, String> kinds) {
  NameLists {
    kinds = Collections.unmodifiableMap(kinds);
  }

  /** The lists of all languages. */
  static NameLists read() {
    Map<String, String> kinds = new HashMap<>();
    TsvTable.read("/names/words.tsv").forEach(row -> kinds.put(row.at(0), row.at(1).intern()));
    return new NameLists(kinds);
  }

  /** Letters of the kinds of lists that {@code word} is in, or nothing. */
  String kindsOf(String word) {
    String found = kinds.getOrDefault(word, "");
    return found.isEmpty() ? kindsOfBare(word) : found;
  }

  /** By the bare letters, as Vietnamese names are mostly written; and without a genitive s. */
  private String kindsOfBare(String word) {
    String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String found = bare.equals(word) ? "" : kinds.getOrDefault(bare.replace('đ', 'd'), "");
    if (found.isEmpty() && word.length() > 3 && word.endsWith("s")) {
      return kinds.getOrDefault(word.substring(0, word.length() - 1), "");
    }
    return found;
  }
}
