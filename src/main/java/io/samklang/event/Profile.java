package io.samklang.event;

import java.util.List;

/**
 * An article as its features.
 *
 * @param whole of the whole article
 * @param sentences by their index
 */
public record Profile(AnalysedArticle article, SparseVector whole, List<SparseVector> sentences) {
  public Profile {
    sentences = List.copyOf(sentences);
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
