package io.samklang.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An inverted index over the weightiest features of articles: which articles may be alike, without
 * comparing all pairs.
 */
final class CandidateIndex {
  /** Features of an article that are indexed. */
  private static final int INDEXED = 200;

  /** A feature of more articles than this joins too much to be worth following. */
  private static final int LONGEST_LIST = 300;

  private final List<Profile> profiles;
  private final Map<Integer, List<Integer>> articlesByFeature = new HashMap<>();

  CandidateIndex(List<Profile> profiles) {
    this.profiles = profiles;
    for (int i = 0; i < profiles.size(); i++) {
      SparseVector heavy = profiles.get(i).whole().heaviest(INDEXED);
      for (int k = 0; k < heavy.size(); k++) {
        articlesByFeature.computeIfAbsent(heavy.key(k), key -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The articles after {@code article} that share weighty features with it, at most {@code most},
   * best first.
   */
  List<Integer> candidates(int article, int most) {
    Map<Integer, Double> shared = new TreeMap<>();
    SparseVector heavy = profiles.get(article).whole().heaviest(INDEXED);
    for (int k = 0; k < heavy.size(); k++) {
      List<Integer> others = articlesByFeature.getOrDefault(heavy.key(k), List.of());
      if (others.size() <= LONGEST_LIST) {
        double weight = (double) heavy.weight(k) * heavy.weight(k);
        others.forEach(other -> shared.merge(other, weight, Double::sum));
      }
    }
    shared.remove(article);
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
