package io.samklang.annotate.opennlp;

import io.samklang.text.TsvTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words that finders take for names, or for the first word of one, again and again: {@code
 * names/not-names.tsv}. Currencies, techniques, labels and, at the start of a sentence, titles.
 */
final class NotNames {
  private static final Map<String, String> RULES = read();

  private NotNames() {}

  /** Whether a name of this word alone is none. */
  static boolean isNever(String word) {
    return RULES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name does not begin with this word, but with the next. */
  static boolean isTitle(String word) {
    return "leading".equals(RULES.get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> read() {
    Map<String, String> rules = new HashMap<>();
    TsvTable.read("/names/not-names.tsv").forEach(row -> rules.put(row.at(0), row.at(1)));
    return rules;
  }
}
