package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
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
    return Tables.rows("/corpora/models.tsv").stream()
        .map(
            cells ->
                new Entry(
                    LanguageTag.find(cells[0]).orElseThrow(),
                    cells[1],
                    cells[2],
                    size(cells[2]),
                    cells[3],
                    cells[4]))
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
