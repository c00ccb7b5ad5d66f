package io.samklang.annotate.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * A name finder's model as a linear chain: OpenNLP's file and label scheme, but trained and decoded
 * over whole sentences ({@link ChainTrainer}, {@link ChainDecoder}), which finds more than its beam
 * search over single decisions, and makes the features of a word once. Immutable.
 */
final class NameChain {
  /** Begins the name of the feature that holds the weights of what follows a label. */
  static final String TRANSITION = ">";

  /** The name of the feature that every word has. */
  static final String EVERY_WORD = "*";

  /** What OpenNLP's own decoder would use; ours needs none. */
  private static final int BEAM = 3;

  private final FeatureWeights weights;
  private final LabelChain labels;
  private final ChainDecoder decoder;

  private NameChain(FeatureWeights weights) {
    this.weights = weights;
    this.labels = new LabelChain(weights.outcomes());
    this.decoder = decoder();
  }

  /** Reads the chain out of a model that {@link #model} made. */
  static NameChain of(TokenNameFinderModel model) {
    return new NameChain(FeatureWeights.of((AbstractModel) model.getArtifact("nameFinder.model")));
  }

  /** What each feature of a word says of its labels. */
  FeatureWeights weights() {
    return weights;
  }

  /** Packs weights into a model. */
  static TokenNameFinderModel model(
      String language, LabelChain labels, Map<String, double[]> weights) {
    List<Context> contexts = new ArrayList<>();
    weights.values().forEach(row -> contexts.add(sparse(row)));
    GISModel model =
        new GISModel(
            contexts.toArray(Context[]::new),
            weights.keySet().toArray(String[]::new),
            labels.names().toArray(String[]::new));
    BilouCodec codec = new BilouCodec();
    return new TokenNameFinderModel(
        language, model, BEAM, null, Map.of(), Map.of(), codec, new TokenNameFinderFactory());
  }

  private static Context sparse(double[] row) {
    int[] outcomes =
        java.util.stream.IntStream.range(0, row.length).filter(y -> row[y] != 0).toArray();
    double[] values = java.util.Arrays.stream(outcomes).mapToDouble(y -> row[y]).toArray();
    return new Context(outcomes, values);
  }

  /**
   * The names of a sentence.
   *
   * @param scores of the labels of each word
   * @return spans of words, with type and probability
   */
  List<Span> find(double[][] scores) {
    if (scores.length == 0) {
      return List.of();
    }
    int[] best = decoder.best(scores);
    List<String> outcomes = new ArrayList<>();
    for (int label : best) {
      outcomes.add(labels.names().get(label));
    }
    Span[] spans = new BilouCodec().decode(outcomes);
    return spans.length == 0 ? List.of() : sure(spans, best, decoder.labelProbabilities(scores));
  }

  private static List<Span> sure(Span[] spans, int[] best, double[][] probabilities) {
    List<Span> sure = new ArrayList<>();
    for (Span span : spans) {
      double least = 1;
      for (int i = span.getStart(); i < span.getEnd(); i++) {
        least = Math.min(least, probabilities[i][best[i]]);
      }
      sure.add(new Span(span, least));
    }
    return sure;
  }

  private ChainDecoder decoder() {
    int size = labels.size();
    double[] transitions = new double[size * size];
    double[] begin = new double[size];
    double[] end = new double[size];
    for (int from = 0; from < size; from++) {
      double[] row = weights.sum(List.of(TRANSITION + labels.names().get(from)));
      boolean[] allowed = labels.successors(from);
      for (int to = 0; to < size; to++) {
        transitions[from * size + to] = allowed[to] ? row[to] : Double.NEGATIVE_INFINITY;
      }
      begin[from] = labels.mayBegin(from) ? 0 : Double.NEGATIVE_INFINITY;
      end[from] = labels.mayEnd(from) ? 0 : Double.NEGATIVE_INFINITY;
    }
    return new ChainDecoder(size, transitions, begin, end);
  }
}
