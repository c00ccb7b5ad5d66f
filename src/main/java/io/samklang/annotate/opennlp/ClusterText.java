package io.samklang.annotate.opennlp;

import io.samklang.annotate.WordForm;

/** The form under which a word has a cluster: as written, but digits all alike. */
final class ClusterText {
  private ClusterText() {}

  static String form(String word) {
    String plain = WordForm.plain(word);
    if (plain.chars().noneMatch(Character::isDigit)) {
      return plain;
    }
    StringBuilder folded = new StringBuilder();
    plain.chars().forEach(c -> folded.append(Character.isDigit(c) ? '0' : (char) c));
    return folded.toString();
  }
}
