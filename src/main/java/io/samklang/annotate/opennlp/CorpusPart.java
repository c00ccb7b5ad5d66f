package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code corpora/corpora.tsv}: which sentences of which file train or measure a model.
 *
 * @param training false for the part that measures
 * @param file relative to the folder of corpora
 */
record CorpusPart(
    LanguageTag language, ModelKind kind, boolean training, String file, Selection selection) {
  /** Sentences kept back stand in blocks, so that no article is in both parts. */
  private static final int BLOCK = 20;

  private static final int KEPT_BACK = 10;

  /** Which sentences of a file. */
  enum Selection {
    ALL,
    MOST,
    REST;

    boolean takes(int index) {
      boolean keptBack = index / BLOCK % KEPT_BACK == KEPT_BACK - 1;
      return this == ALL || keptBack == (this == REST);
    }
  }

  /** The parts that train or measure a kind of model of a language, in order of the table. */
  static List<CorpusPart> of(LanguageTag language, ModelKind kind, boolean training) {
    return TsvTable.read("/corpora/corpora.tsv").stream()
        .map(CorpusPart::parse)
        .filter(p -> p.language.equals(language) && p.kind == kind && p.training == training)
        .toList();
  }

  /**
   * The sentences of several parts, one part after the other.
   *
   * @param folder of the corpora
   * @throws IOException if a file is missing or cannot be read
   */
  static List<GoldSentence> read(List<CorpusPart> parts, Path folder) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    for (CorpusPart part : parts) {
      List<GoldSentence> all = CorpusReader.read(folder.resolve(part.file));
      for (int i = 0; i < all.size(); i++) {
        if (part.selection.takes(i)) {
          sentences.add(all.get(i));
        }
      }
    }
    return sentences;
  }

  private static CorpusPart parse(TsvTable.Row row) {
    return new CorpusPart(
        LanguageTag.find(row.at(0)).orElseThrow(),
        ModelKind.parse(row.at(1)),
        row.at(2).equals("train"),
        row.at(3),
        Selection.valueOf(row.at(4).toUpperCase(java.util.Locale.ROOT)));
  }
}
