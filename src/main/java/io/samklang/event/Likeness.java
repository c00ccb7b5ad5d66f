package io.samklang.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How alike those articles of a batch are that may report one event. */
final class Likeness {
  /** Partners in each language looked at for each article. */
  private static final int CANDIDATES = 24;

  /**
   * Two articles that are so like a third one are compared whether the index proposes them or not,
   * lest they count as unlike; half of what makes two articles one event.
   */
  private static final double CLOSE = 0.1;

  private final List<Outline> articles;
  private final Workers workers;

  Likeness(List<Outline> articles, Workers workers) {
    this.articles = articles;
    this.workers = workers;
  }

  /**
   * Two articles of the batch.
   *
   * @param a place of the first
   * @param b place of the second, after it
   * @param cosine 0 to 1
   */
  record Pair(int a, int b, double cosine) {
    private long key() {
      return ((long) a << Integer.SIZE) | b;
    }
  }

  /** Each pair once, in an order that depends on nothing but the articles. */
  List<Pair> pairs() {
    CandidateIndex index = new CandidateIndex(articles);
    List<Integer> places = IntStream.range(0, articles.size()).boxed().toList();
    Set<Long> known = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    keep(workers.map(places, place -> proposed(place, index)), known, pairs);
    List<List<Integer>> close = close(pairs);
    keep(workers.map(places, place -> among(close.get(place), known)), known, pairs);
    return pairs;
  }

  private static void keep(List<List<Pair>> found, Set<Long> known, List<Pair> pairs) {
    for (List<Pair> some : found) {
      for (Pair pair : some) {
        if (known.add(pair.key())) {
          pairs.add(pair);
        }
      }
    }
  }

  private List<Pair> proposed(int place, CandidateIndex index) {
    return index.candidates(place, CANDIDATES).stream().map(other -> pair(place, other)).toList();
  }

  /** The articles close to each. */
  private List<List<Integer>> close(List<Pair> pairs) {
    List<List<Integer>> close = new ArrayList<>();
    articles.forEach(article -> close.add(new ArrayList<>()));
    for (Pair pair : pairs) {
      if (pair.cosine >= CLOSE) {
        close.get(pair.a).add(pair.b);
        close.get(pair.b).add(pair.a);
      }
    }
    return close;
  }

  /** The pairs of some articles that are not known yet; what is known is only read. */
  private List<Pair> among(List<Integer> close, Set<Long> known) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < close.size(); i++) {
      for (int k = i + 1; k < close.size(); k++) {
        int a = Math.min(close.get(i), close.get(k));
        int b = Math.max(close.get(i), close.get(k));
        if (!known.contains(new Pair(a, b, 0).key())) {
          pairs.add(pair(a, b));
        }
      }
    }
    return pairs;
  }

  private Pair pair(int one, int other) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    return new Pair(a, b, articles.get(a).whole().cosine(articles.get(b).whole()));
  }
}
