package io.samklang.event;

import java.util.ArrayList;
import java.util.List;

/**
 * The weightiest features of an article: enough to find others that may report the same event.
 *
 * @param features in ascending order of key
 */
public record EventSignature(List<Feature> features) {
  /** As many as the index of a batch holds of each article. */
  private static final int LONGEST = 200;

  public EventSignature {
    features = List.copyOf(features);
  }

  /**
   * One feature.
   *
   * @param key a hash
   * @param weight above 0, at most 1
   */
  public record Feature(int key, float weight) {}

  public static EventSignature of(Outline article) {
    SparseVector heavy = article.whole().heaviest(LONGEST);
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < heavy.size(); i++) {
      features.add(new Feature(heavy.key(i), heavy.weight(i)));
    }
    return new EventSignature(features);
  }
}
