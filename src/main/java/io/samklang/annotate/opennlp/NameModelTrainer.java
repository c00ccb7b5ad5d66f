package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameType;
import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** Trains the name finder of a language. */
final class NameModelTrainer {
  private final LanguageTag language;
  private final WordTagger tagger;
  private final NameEvidence evidence;
  private final ChainTrainer.ChainOptions options;

  NameModelTrainer(
      LanguageTag language,
      WordTagger tagger,
      NameEvidence evidence,
      ChainTrainer.ChainOptions options) {
    this.language = language;
    this.tagger = tagger;
    this.evidence = evidence;
    this.options = options;
  }

  TokenNameFinderModel train(List<GoldSentence> corpus) {
    List<GoldSentence> sentences = new ForeignNames().varied(corpus);
    LabelChain labels = labels(sentences);
    List<String[][]> features = sentences.stream().map(this::features).toList();
    Map<String, Integer> predicates = ChainTrainer.predicates(features, options.cutoff());
    List<ChainTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int[] gold = gold(sentences.get(i), labels);
      examples.add(new ChainTrainer.Example(numbers(features.get(i), predicates), gold));
    }
    ChainTrainer trainer = new ChainTrainer(labels, options, predicates);
    trainer.train(examples);
    return NameChain.model(language.code(), labels, trainer.kept());
  }

  private String[][] features(GoldSentence sentence) {
    String[] forms = sentence.forms();
    return new SentenceFeatures(evidence, forms, tagger.tag(forms)).all();
  }

  private static LabelChain labels(List<GoldSentence> sentences) {
    TreeSet<NameType> types = new TreeSet<>();
    sentences.forEach(s -> s.names().forEach(n -> types.add(n.type())));
    List<String> names = new ArrayList<>(List.of("other"));
    for (NameType type : types) {
      for (String place : List.of("start", "cont", "last", "unit")) {
        names.add(type + "-" + place);
      }
    }
    return new LabelChain(names);
  }

  private static int[] gold(GoldSentence sentence, LabelChain labels) {
    Span[] names =
        sentence.names().stream()
            .map(n -> new Span(n.first(), n.end(), n.type().name()))
            .toArray(Span[]::new);
    String[] outcomes = new BilouCodec().encode(names, sentence.words().size());
    return Arrays.stream(outcomes).mapToInt(labels.names()::indexOf).toArray();
  }

  private static int[][] numbers(String[][] features, Map<String, Integer> predicates) {
    return Arrays.stream(features)
        .map(
            word ->
                Arrays.stream(word)
                    .map(predicates::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }
}
