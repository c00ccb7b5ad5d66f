package io.samklang.event;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An inverted index over the weightiest features of articles: which articles may be alike, without
 * comparing all pairs. Safe for use by several threads.
 */
final class CandidateIndex {
  /** Features of an article that are indexed. */
  private static final int INDEXED = 200;

  /** A feature of more articles than this joins too much to be worth following. */
  private static final int LONGEST_LIST = 300;

  private static final IntArrayList NONE = new IntArrayList(0);

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::shared).reversed().thenComparingInt(Candidate::article);

  private final List<SparseVector> heavy;
  private final Int2ObjectOpenHashMap<IntArrayList> articlesByFeature =
      new Int2ObjectOpenHashMap<>();
  private final ThreadLocal<double[]> scores;

  CandidateIndex(List<Outline> articles) {
    this.heavy = articles.stream().map(article -> article.whole().heaviest(INDEXED)).toList();
    this.scores = ThreadLocal.withInitial(() -> new double[articles.size()]);
    for (int i = 0; i < articles.size(); i++) {
      for (int k = 0; k < heavy.get(i).size(); k++) {
        articlesByFeature.computeIfAbsent(heavy.get(i).key(k), key -> new IntArrayList(2)).add(i);
      }
    }
  }

  /**
   * An article, and the weight of the features that it shares.
   *
   * @param article its place in the batch
   */
  private record Candidate(int article, double shared) {}

  /**
   * The articles that share weighty features with {@code article}, at most {@code most}, best
   * first.
   */
  List<Integer> candidates(int article, int most) {
    return sharing(article).stream()
        .sorted(BEST_FIRST)
        .limit(most)
        .map(Candidate::article)
        .toList();
  }

  private List<Candidate> sharing(int article) {
    double[] shared = scores.get();
    IntArrayList touched = new IntArrayList();
    SparseVector features = heavy.get(article);
    for (int k = 0; k < features.size(); k++) {
      IntArrayList others = articlesByFeature.getOrDefault(features.key(k), NONE);
      if (others.size() <= LONGEST_LIST) {
        double weight = (double) features.weight(k) * features.weight(k);
        for (int i = 0; i < others.size(); i++) {
          int other = others.getInt(i);
          if (shared[other] == 0) {
            touched.add(other);
          }
          shared[other] += weight;
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>(touched.size());
    for (int i = 0; i < touched.size(); i++) {
      int other = touched.getInt(i);
      if (other != article) {
        candidates.add(new Candidate(other, shared[other]));
      }
      shared[other] = 0;
    }
    return candidates;
  }
}
