package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The models on the class path, from {@code corpora/models.tsv}, with what they weigh. */
public final class ModelList {
  private ModelList() {}

  /**
   * One model.
   *
   * @param kind sentence, pos, names or clusters
   * @param resource where it stands on the class path
   * @param bytes its size; 0 if it is missing
   * @param corpora what it was learned from
   * @param licence of the model, as its corpora ask
   */
  public record Entry(
      LanguageTag language,
      String kind,
      String resource,
      long bytes,
      String corpora,
      String licence) {}

  /** All models, in order of the table. */
  public static List<Entry> read() {
    return TsvTable.read("/corpora/models.tsv").stream()
        .map(
            row ->
                new Entry(
                    LanguageTag.find(row.at(0)).orElseThrow(),
                    row.at(1),
                    row.at(2),
                    size(row.at(2)),
                    row.at(3),
                    row.at(4)))
        .toList();
  }

  private static long size(String resource) {
    try (InputStream in = ModelList.class.getResourceAsStream(resource)) {
      return in == null ? 0 : in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
