package io.samklang.event;

import io.samklang.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article as its features.
 *
 * @param whole of the whole article
 * @param sentences by their index
 * @param distinctions the sentences again, by what sets them apart from the others of the article
 * @param contexts the words around each quantity and each name, by its span
 * @param words all words of the article as {@link io.samklang.text.Folding#plain} writes them
 */
public record Profile(
    AnalysedArticle article,
    SparseVector whole,
    List<SparseVector> sentences,
    List<SparseVector> distinctions,
    Map<Span, SparseVector> contexts,
    Set<String> words) {
  public Profile {
    sentences = List.copyOf(sentences);
    distinctions = List.copyOf(distinctions);
    contexts = Map.copyOf(contexts);
    words = Set.copyOf(words);
  }

  /** The words around a quantity or a name. */
  public SparseVector contextOf(Span mention) {
    return contexts.getOrDefault(mention, SparseVector.EMPTY);
  }

  /** How alike two articles are, 0 to 1. */
  public double similarity(Profile other) {
    return whole.cosine(other.whole);
  }

  /**
   * How alike each sentence is to each of another article, 0 to 1: whether they are about the same.
   *
   * @return a row a sentence of this article, a column a sentence of the other
   */
  public double[][] similarities(Profile other) {
    return cosines(sentences, other.sentences);
  }

  /**
   * How alike the sentences are in what sets them apart from the others of their articles, 0 to 1:
   * whether one translates the other.
   *
   * @return a row a sentence of this article, a column a sentence of the other
   */
  public double[][] distinctiveSimilarities(Profile other) {
    return cosines(distinctions, other.distinctions);
  }

  private static double[][] cosines(List<SparseVector> rows, List<SparseVector> columns) {
    VectorIndex index = VectorIndex.of(columns);
    return rows.stream().map(index::cosines).toArray(double[][]::new);
  }
}
