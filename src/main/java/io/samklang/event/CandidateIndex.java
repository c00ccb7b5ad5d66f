package io.samklang.event;

import io.samklang.text.LanguageTag;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * An inverted index over the weightiest features of articles: which articles may be alike, without
 * comparing all pairs. Safe for use by several threads.
 */
final class CandidateIndex {
  /** Features of an article that are indexed. */
  private static final int INDEXED = 200;

  /**
   * A feature of more articles than this is not followed. In a batch of 30,000 articles that draw
   * on a thousand sentences each sentence stands in four hundred of a language, and each name in
   * more than a thousand: with 300 two of five articles were not found again.
   */
  private static final int LONGEST_LIST = 3_000;

  /** Candidates of each language beside the best of all. */
  private static final int OF_EACH = 3;

  private static final IntArrayList NONE = new IntArrayList(0);

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::shared).reversed().thenComparingInt(Candidate::article);

  private final List<SparseVector> heavy;

  /** The number of the language of each article, from 0. */
  private final int[] languages;

  private final int languageCount;
  private final Int2ObjectOpenHashMap<IntArrayList> articlesByFeature =
      new Int2ObjectOpenHashMap<>();
  private final ThreadLocal<double[]> scores;

  CandidateIndex(List<Outline> articles) {
    this.heavy = articles.stream().map(article -> article.whole().heaviest(INDEXED)).toList();
    List<LanguageTag> distinct = articles.stream().map(Outline::language).distinct().toList();
    this.languageCount = distinct.size();
    this.languages = articles.stream().mapToInt(a -> distinct.indexOf(a.language())).toArray();
    this.scores = ThreadLocal.withInitial(() -> new double[heavy.size()]);
    for (int i = 0; i < heavy.size(); i++) {
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
   * The articles that share weighty features with {@code article}: the best {@code most} of all,
   * and the best few of each language, which articles of its own language, having its words, would
   * crowd out.
   */
  List<Integer> candidates(int article, int most) {
    double[] shared = scores.get();
    Best ofAll = new Best(most);
    List<Best> byLanguage = Stream.generate(() -> new Best(OF_EACH)).limit(languageCount).toList();
    IntArrayList touched = sharing(article, shared);
    for (int i = 0; i < touched.size(); i++) {
      int other = touched.getInt(i);
      if (other != article) {
        ofAll.offer(other, shared[other]);
        byLanguage.get(languages[other]).offer(other, shared[other]);
      }
      shared[other] = 0;
    }
    return Stream.concat(Stream.of(ofAll), byLanguage.stream())
        .flatMap(Best::articles)
        .distinct()
        .toList();
  }

  /** Adds up what each article shares with {@code article}; which have been added to. */
  private IntArrayList sharing(int article, double[] shared) {
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
    return touched;
  }

  /** The best of many candidates. */
  private static final class Best {
    private final int most;
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(BEST_FIRST.reversed());
    private double least;

    Best(int most) {
      this.most = most;
    }

    void offer(int article, double shared) {
      if (shared >= least) {
        candidates.add(new Candidate(article, shared));
        if (candidates.size() > most) {
          candidates.remove();
          least = candidates.element().shared;
        }
      }
    }

    Stream<Integer> articles() {
      return candidates.stream().map(Candidate::article);
    }
  }
}
