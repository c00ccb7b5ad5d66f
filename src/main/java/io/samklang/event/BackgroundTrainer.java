package io.samklang.event;

import io.samklang.lexicon.Lexicon;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns from ordinary documents how common features are. */
public final class BackgroundTrainer {
  private final FeatureExtractor extractor;
  private final Map<LanguageTag, List<Set<Integer>>> documents = new TreeMap<>();

  public BackgroundTrainer(Lexicon lexicon) {
    this.extractor = new FeatureExtractor(lexicon);
  }

  /** Counts one document of ordinary text. */
  public void add(AnalysedArticle article) {
    Set<Integer> features = new HashSet<>();
    article
        .sentences()
        .forEach(s -> extractor.featuresOf(article, s).keys().forEach(features::add));
    documents.computeIfAbsent(article.language(), l -> new ArrayList<>()).add(features);
  }

  /** Writes what was learned; the same documents give the same bytes. */
  public void write(OutputStream out) throws IOException {
    Background.of(documents.values()).write(out);
  }
}
