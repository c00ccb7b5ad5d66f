package io.samklang.annotate.opennlp;

import static io.samklang.annotate.opennlp.FeatureWeights.WINDOW;

import io.samklang.text.KeptWords;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Tags words as OpenNLP's tagger does with the features that it has unless told otherwise, by the
 * same weights, but what a word adds to the scores around it is summed up once. From left to right,
 * the best tag each: in OpenNLP's beam search all partners of a place have the features of the
 * best, which its cache of features hands out, so that the best partner always stays the best. Safe
 * for use by several threads.
 */
final class WordTagger {
  private static final int LONGEST_AFFIX = 4;

  private final FeatureWeights weights;
  private final KeptWords<double[][]> words;
  private final double[] always;

  /** By the place in the sentence, as far as its beginning is seen. */
  private final double[][] begins;

  /** By the tag before. */
  private final double[][] afterOne;

  /** By the tag before the one before, then the one before. */
  private final double[][][] afterTwo;

  private WordTagger(FeatureWeights weights) {
    this.weights = weights;
    this.words = new KeptWords<>(word -> weights.sums((by, into) -> features(word, by, into)));
    this.always = weights.sum(List.of("def"));
    this.begins = new double[][] {begin("S=begin"), begin("p1S=begin"), begin("p2S=begin")};
    this.afterOne = rows(tag -> weights.sum(List.of("t=" + tag)));
    this.afterTwo =
        weights.outcomes().stream()
            .map(first -> rows(tag -> weights.sum(List.of("t2=" + first + "," + tag))))
            .toArray(double[][][]::new);
  }

  static WordTagger of(POSModel model) {
    return new WordTagger(FeatureWeights.of((AbstractModel) model.getArtifact("pos.model")));
  }

  private double[] begin(String feature) {
    return weights.sum(List.of(feature));
  }

  private double[][] rows(Function<String, double[]> row) {
    return weights.outcomes().stream().map(row).toArray(double[][]::new);
  }

  /** OpenNLP's names of what a word tells one from which it stands {@code by} places. */
  private static void features(String word, int by, List<String> into) {
    String lower = StringUtil.toLowerCase(word);
    if (by < 0) {
      into.add("p" + -by + "w=" + lower);
    } else if (by > 0) {
      into.add("n" + by + "w=" + lower);
    } else {
      affixes(word, into);
      String kind = FeatureGeneratorUtil.tokenFeature(word);
      into.addAll(List.of("w=" + lower, "wc=" + kind, "w&c=" + lower + "," + kind));
    }
  }

  private static void affixes(String word, List<String> into) {
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, word.length()); n++) {
      into.add("suf=" + word.substring(word.length() - n));
      into.add("pre=" + word.substring(0, n));
    }
  }

  /** The tag of each word of a sentence. */
  String[] tag(String[] forms) {
    double[][] scores = scores(forms);
    int[] tags = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      if (i > 0) {
        FeatureWeights.add(afterOne[tags[i - 1]], scores[i]);
      }
      if (i > 1) {
        FeatureWeights.add(afterTwo[tags[i - 2]][tags[i - 1]], scores[i]);
      }
      tags[i] = best(scores[i]);
    }
    return Arrays.stream(tags).mapToObj(weights.outcomes()::get).toArray(String[]::new);
  }

  /** What the words say, before the tags of those before are known. */
  private double[][] scores(String[] forms) {
    double[][] scores = new double[forms.length][];
    for (int i = 0; i < forms.length; i++) {
      scores[i] = always.clone();
      if (i < begins.length) {
        FeatureWeights.add(begins[i], scores[i]);
      }
    }
    for (int i = 0; i < forms.length; i++) {
      double[][] word = words.of(forms[i]);
      for (int by = -WINDOW; by <= WINDOW; by++) {
        if (i - by >= 0 && i - by < forms.length) {
          FeatureWeights.add(word[by + WINDOW], scores[i - by]);
        }
      }
    }
    return scores;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }
}
