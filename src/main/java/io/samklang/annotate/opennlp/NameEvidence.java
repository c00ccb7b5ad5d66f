package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of the words of a language besides the corpus: clusters and lists. */
record NameEvidence(WordClusters clusters, NameLists lists) {
  private static final Map<LanguageTag, NameEvidence> READ = new ConcurrentHashMap<>();

  /** Read when first needed, by whichever language. */
  private static final class Lists {
    static final NameLists READ_ONCE = NameLists.read();
  }

  /** The evidence of a language, read once. */
  static NameEvidence of(LanguageTag language) {
    return READ.computeIfAbsent(
        language, l -> new NameEvidence(WordClusters.of(l), Lists.READ_ONCE));
  }
}
