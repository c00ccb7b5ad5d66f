package io.samklang.annotate.opennlp;

import static io.samklang.annotate.opennlp.FeatureWeights.WINDOW;

import io.samklang.text.KeptWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Finds the names of sentences by a {@link NameChain}. What a word or a tag adds to the scores
 * around it is summed up once. Safe for use by several threads.
 */
final class NameFinder {
  private final NameChain chain;
  private final FeatureWeights weights;
  private final KeptWords<Known> words;
  private final KeptWords<double[][]> tags;
  private final Known before;
  private final Known after;
  private final double[] always;

  NameFinder(NameChain chain, NameEvidence evidence) {
    this.chain = chain;
    this.weights = chain.weights();
    this.words = new KeptWords<>(form -> known(NameWord.of(evidence, form)));
    this.tags =
        new KeptWords<>(tag -> weights.sums((by, into) -> into.add(SentenceFeatures.tag(by, tag))));
    this.before = known(NameWord.BEFORE);
    this.after = known(NameWord.AFTER);
    this.always = weights.sum(List.of(NameChain.EVERY_WORD));
  }

  /** A word, and what it adds to the scores around it. */
  private record Known(NameWord word, double[][] sums) {}

  private Known known(NameWord word) {
    return new Known(
        word,
        weights.sums(
            (by, into) -> {
              if (by == 0) {
                word.itself(into);
                word.affixes(into);
              }
              word.seen(by, into);
            }));
  }

  /**
   * The names of a sentence.
   *
   * @param tags of the words
   * @return spans of words, with type and probability
   */
  List<Span> find(String[] forms, String[] tags) {
    return chain.find(scores(forms, tags));
  }

  /** The scores of the labels of each word. */
  double[][] scores(String[] forms, String[] tags) {
    Known[] known = Arrays.stream(forms).map(words::of).toArray(Known[]::new);
    SentenceFeatures features =
        new SentenceFeatures(Arrays.stream(known).map(Known::word).toArray(NameWord[]::new), tags);
    double[][] scores = new double[forms.length][];
    List<String> own = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      own.clear();
      features.first(i, own);
      features.joint(i, own);
      scores[i] = weights.sum(own);
      FeatureWeights.add(always, scores[i]);
      for (int by = -WINDOW; by <= WINDOW; by++) {
        FeatureWeights.add(at(known, i + by).sums[by + WINDOW], scores[i]);
        FeatureWeights.add(this.tags.of(features.tagAt(i + by))[by + WINDOW], scores[i]);
      }
    }
    return scores;
  }

  private Known at(Known[] known, int i) {
    return i < 0 ? before : i >= known.length ? after : known[i];
  }
}
