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
 * @param contexts the words around each quantity and each name, by its span
 * @param words all words of the article as {@link io.samklang.text.Folding#plain} writes them
 */
public record Profile(
    AnalysedArticle article,
    SparseVector whole,
    List<SparseVector> sentences,
    Map<Span, SparseVector> contexts,
    Set<String> words) {
  public Profile {
    sentences = List.copyOf(sentences);
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

  /** How alike two sentences are, 0 to 1. */
  public double similarity(int sentence, Profile other, int otherSentence) {
    return sentences.get(sentence).cosine(other.sentences.get(otherSentence));
  }
}
