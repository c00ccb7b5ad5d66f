package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Tag;
import java.util.List;

/**
 * A sentence of an annotated corpus.
 *
 * @param text as printed, or put together from the tokens
 * @param names outermost names, in order, not overlapping
 */
record GoldSentence(String text, List<Word> words, List<Name> names) {
  GoldSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /**
   * A token of a corpus.
   *
   * @param form composed, without soft hyphens
   * @param tag {@link Tag#X} where the corpus has none
   */
  record Word(String form, Tag tag) {}

  /**
   * A name of a corpus.
   *
   * @param first index of its first word
   * @param end index after its last word
   */
  record Name(int first, int end, NameType type) {}

  String[] forms() {
    return words.stream().map(Word::form).toArray(String[]::new);
  }

  String[] tags() {
    return words.stream().map(w -> w.tag().name()).toArray(String[]::new);
  }
}
