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

  /** How alike two sentences are, 0 to 1: whether they are about the same. */
  public double similarity(int sentence, Profile other, int otherSentence) {
    return sentences.get(sentence).cosine(other.sentences.get(otherSentence));
  }

  /**
   * How alike two sentences are in what sets them apart from the others of their articles, 0 to 1:
   * whether one translates the other.
   */
  public double distinctiveSimilarity(int sentence, Profile other, int otherSentence) {
    return distinctions.get(sentence).cosine(other.distinctions.get(otherSentence));
  }
}
