package io.samklang.annotate.opennlp;

import io.samklang.annotate.Tag;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Where a corpus of one token a line keeps what.
 *
 * @param separator regular expression between columns
 * @param form column of the word, 0-based
 * @param label column of the name label, where there is one
 * @param tag how the tag of a word is told from its columns
 */
record CorpusFormat(String separator, int form, OptionalInt label, Function<String[], Tag> tag) {
  private static final Function<String[], Tag> NO_TAG = columns -> Tag.X;

  /** The Norwegian Dependency Treebank with names in the last column. */
  static final CorpusFormat NDT = new CorpusFormat("\t", 1, OptionalInt.of(9), NdtTags::of);

  /** Universal Dependencies, with or without {@code name=} in the last column. */
  static final CorpusFormat CONLLU =
      new CorpusFormat("\t", 1, OptionalInt.of(9), columns -> Tag.parse(columns[3]));

  /** Number, word, label: Universal NER and GermEval (outer names). */
  static final CorpusFormat NUMBERED = new CorpusFormat("\t", 1, OptionalInt.of(2), NO_TAG);

  /** Word, label: the Swedish web news. */
  static final CorpusFormat PLAIN = new CorpusFormat("[ \t]+", 0, OptionalInt.of(1), NO_TAG);

  /** The format that the end of a file's name stands for. */
  static Optional<CorpusFormat> find(String file) {
    if (file.endsWith(".conllu")) {
      return Optional.of(CONLLU);
    }
    if (file.endsWith(".conll")) {
      return Optional.of(NDT);
    }
    if (file.endsWith(".iob2") || file.endsWith(".tsv")) {
      return Optional.of(NUMBERED);
    }
    return file.endsWith(".txt") ? Optional.of(PLAIN) : Optional.empty();
  }
}
