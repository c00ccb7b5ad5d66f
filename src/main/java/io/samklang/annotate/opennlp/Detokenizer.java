package io.samklang.annotate.opennlp;

import java.util.List;
import java.util.Set;

/** Puts the tokens of a corpus without spacing together as they would be printed. */
final class Detokenizer {
  private static final Set<String> NO_BLANK_BEFORE =
      Set.of(".", ",", ";", ":", "!", "?", ")", "]", "»", "”", "…", "...");
  private static final Set<String> NO_BLANK_AFTER = Set.of("(", "[", "«", "„", "“");

  private Detokenizer() {}

  static String join(List<GoldSentence.Word> words) {
    StringBuilder text = new StringBuilder();
    boolean glue = true;
    boolean quoted = false;
    for (GoldSentence.Word word : words) {
      boolean closing = quoted && word.form().equals("\"");
      if (!glue && !closing && !NO_BLANK_BEFORE.contains(word.form())) {
        text.append(' ');
      }
      text.append(word.form());
      glue = NO_BLANK_AFTER.contains(word.form());
      if (word.form().equals("\"")) {
        quoted = !quoted;
        glue = quoted;
      }
    }
    return text.toString();
  }
}
