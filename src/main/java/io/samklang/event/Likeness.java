package io.samklang.event;

import io.samklang.text.Workers;
import java.util.List;
import java.util.stream.IntStream;

/** How alike those articles of a batch are that may report one event. */
final class Likeness {
  /** Partners looked at for each article, whatever their language. */
  private static final int CANDIDATES = 24;

  /**
   * What a cosine counts for between articles of one language: they share words whatever they
   * report. Chosen on batches of a thousand events, and on reports of different outlets.
   */
  private static final double SAME_LANGUAGE = 0.75;

  /**
   * Likeness that is chance grows with the logarithm of the number of articles. Of ten thousand
   * events those that share three sentences of twelve joined by it; in a batch of some hundred
   * articles it is far below what joins.
   */
  private static final double CHANCE_OF_ONE = 0.033;

  private static final double CHANCE_PER_DECADE = 0.035;
  private static final double MOST_CHANCE = 0.19;

  private final List<Outline> articles;
  private final Workers workers;

  /** A likeness below is chance, and counts for nothing. */
  private final double chance;

  Likeness(List<Outline> articles, Workers workers) {
    this.articles = articles;
    this.workers = workers;
    this.chance =
        Math.min(MOST_CHANCE, CHANCE_OF_ONE + CHANCE_PER_DECADE * Math.log10(articles.size()));
  }

  /**
   * Two articles of the batch.
   *
   * @param a place of the first
   * @param b place of the second, after it
   * @param cosine 0 to 1, less for articles of one language
   */
  record Pair(int a, int b, double cosine) {}

  /** Each pair once, in an order that depends on nothing but the articles. */
  List<Pair> pairs() {
    CandidateIndex index = new CandidateIndex(articles);
    List<Integer> places = IntStream.range(0, articles.size()).boxed().toList();
    List<Proposal> proposals =
        workers.map(places, place -> proposals(place, index)).stream()
            .flatMap(List::stream)
            .distinct()
            .toList();
    return workers.map(proposals, this::pair);
  }

  /** Two articles that share weighty features; {@code a} stands before {@code b}. */
  private record Proposal(int a, int b) {}

  private static List<Proposal> proposals(int place, CandidateIndex index) {
    return index.candidates(place, CANDIDATES).stream()
        .map(other -> new Proposal(Math.min(place, other), Math.max(place, other)))
        .toList();
  }

  private Pair pair(Proposal two) {
    return new Pair(two.a, two.b, likeness(articles.get(two.a), articles.get(two.b)));
  }

  private double likeness(Outline a, Outline b) {
    double cosine = a.whole().cosine(b.whole());
    double likeness = a.language().equals(b.language()) ? SAME_LANGUAGE * cosine : cosine;
    return likeness < chance ? 0 : likeness;
  }
}
