package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Classes of words that stand in like surroundings, learned from plain text (see {@link
 * ClusterTrainer}); {@code models/TAG/clusters.tsv.gz}, rows of word, tab, class.
 */
record WordClusters(Map<String, String> classes) {
  static final WordClusters NONE = new WordClusters(Map.of());

  WordClusters {
    classes = Collections.unmodifiableMap(classes);
  }

  /** The clusters of a language; none where there is no such resource. */
  static WordClusters of(LanguageTag language) {
    String name = "/models/" + language + "/clusters.tsv.gz";
    try (InputStream in = WordClusters.class.getResourceAsStream(name)) {
      return in == null ? NONE : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static WordClusters read(InputStream in) throws IOException {
    Map<String, String> classes = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
      for (String row = lines.readLine(); row != null; row = lines.readLine()) {
        int tab = row.indexOf('\t');
        classes.put(row.substring(0, tab), row.substring(tab + 1).intern());
      }
    }
    return new WordClusters(classes);
  }

  Optional<String> find(String word) {
    return Optional.ofNullable(classes.get(word));
  }
}
