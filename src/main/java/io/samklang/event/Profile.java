package io.samklang.event;

import java.util.List;

/**
 * An article as its features.
 *
 * @param whole of the whole article
 * @param sentences by their index
 * @param contexts the words around each quantity: by sentence, then in order of its quantities
 */
public record Profile(
    AnalysedArticle article,
    SparseVector whole,
    List<SparseVector> sentences,
    List<List<SparseVector>> contexts) {
  public Profile {
    sentences = List.copyOf(sentences);
    contexts = List.copyOf(contexts);
  }

  /** How alike two articles are, 0 to 1. */
  public double similarity(Profile other) {
    return whole.cosine(other.whole);
  }

  /** How alike two sentences are, 0 to 1. */
  public double similarity(int sentence, Profile other, int otherSentence) {
    return sentences.get(sentence).cosine(other.sentences.get(otherSentence));
  }
}
