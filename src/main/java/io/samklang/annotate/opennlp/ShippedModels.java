package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** Where the models stand on the class path: ours, and those that OpenNLP publishes for German. */
final class ShippedModels {
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "de/sentence", "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
          "de/pos", "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin");

  private ShippedModels() {}

  static SentenceModel sentences(LanguageTag language) {
    return read(language, ModelKind.SENTENCE, SentenceModel::new);
  }

  static POSModel tags(LanguageTag language) {
    return read(language, ModelKind.POS, POSModel::new);
  }

  static TokenNameFinderModel names(LanguageTag language) {
    return read(language, ModelKind.NAMES, TokenNameFinderModel::new);
  }

  /** Name of the resource that a model stands in. */
  static String resource(LanguageTag language, ModelKind kind) {
    String key = language + "/" + kind;
    return PUBLISHED.getOrDefault(key, "/models/" + key + ".bin");
  }

  private static <T> T read(LanguageTag language, ModelKind kind, Reader<T> reader) {
    String name = resource(language, kind);
    try (InputStream in = ShippedModels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no model " + name + " on the class path");
      }
      return reader.read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }
}
