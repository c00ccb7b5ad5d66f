package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;

/** Trains the models of a language from the corpora that {@link CorpusPart} names. */
final class ModelTrainer {
  private static final int DOCUMENT = 10;
  private static final char[] MARKS = {'.', '!', '?', '…'};
  private final LanguageTag language;
  private final Path corpora;

  ModelTrainer(LanguageTag language, Path corpora) {
    this.language = language;
    this.corpora = corpora;
  }

  /**
   * Trains a model.
   *
   * @throws IOException if a corpus cannot be read, or the language has none for this kind
   */
  BaseModel train(ModelKind kind) throws IOException {
    List<CorpusPart> parts = CorpusPart.of(language, kind, true);
    if (parts.isEmpty()) {
      throw new IOException("no corpus to train " + kind + " of " + language);
    }
    List<GoldSentence> sentences = CorpusPart.read(parts, corpora);
    return switch (kind) {
      case SENTENCE -> sentenceModel(sentences);
      case POS -> tagModel(sentences);
      case NAMES -> nameModel(sentences);
      case CLUSTERS -> throw new IllegalArgumentException("see ClusterFile");
    };
  }

  private SentenceModel sentenceModel(List<GoldSentence> sentences) throws IOException {
    List<SentenceSample> documents = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += DOCUMENT) {
      documents.add(document(sentences.subList(from, Math.min(from + DOCUMENT, sentences.size()))));
    }
    SentenceDetectorFactory factory =
        new SentenceDetectorFactory(language.code(), true, null, MARKS);
    return SentenceDetectorME.train(
        language.code(),
        ObjectStreamUtils.createObjectStream(documents),
        factory,
        options("MAXENT", 100, 3));
  }

  private static SentenceSample document(List<GoldSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      int start = text.length();
      text.append(sentence.text());
      spans.add(new Span(start, text.length()));
      text.append(' ');
    }
    return new SentenceSample(text, spans.toArray(Span[]::new));
  }

  private POSModel tagModel(List<GoldSentence> sentences) throws IOException {
    List<POSSample> samples =
        sentences.stream().map(s -> new POSSample(s.forms(), s.tags())).toList();
    return POSTaggerME.train(
        language.code(),
        ObjectStreamUtils.createObjectStream(samples),
        options("PERCEPTRON", 100, 2),
        new POSTaggerFactory());
  }

  private TokenNameFinderModel nameModel(List<GoldSentence> sentences) {
    return new NameModelTrainer(
            language,
            WordTagger.of(ShippedModels.tags(language)),
            NameEvidence.of(language),
            nameOptions())
        .train(sentences);
  }

  /** The options of {@code corpora/options.tsv}, tuned on the dev parts. */
  private ChainTrainer.ChainOptions nameOptions() {
    TsvTable.Row options =
        TsvTable.read("/corpora/options.tsv").stream()
            .filter(row -> row.at(0).equals(language.code()))
            .findFirst()
            .orElseThrow();
    return new ChainTrainer.ChainOptions(
        Integer.parseInt(options.at(1)),
        Integer.parseInt(options.at(2)),
        Double.parseDouble(options.at(3)),
        Double.parseDouble(options.at(4)),
        Double.parseDouble(options.at(5)),
        Double.parseDouble(options.at(6)));
  }

  private static TrainingParameters options(String algorithm, int iterations, int cutoff) {
    TrainingParameters options = new TrainingParameters();
    options.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    options.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    options.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    return options;
  }
}
