package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameType;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Trains models and measures them: what {@code samklang models} does. */
public final class ModelWorkshop {
  private ModelWorkshop() {}

  /** The kinds of model that can be trained. */
  public static List<String> kinds() {
    return java.util.Arrays.stream(ModelKind.values()).map(ModelKind::toString).toList();
  }

  /**
   * Trains a model and writes it to {@code models/TAG/KIND.bin} (clusters: {@code
   * clusters.tsv.gz}); the same corpora give the same bytes.
   *
   * @param kind one of {@link #kinds()}
   * @param corpora folder with the files that {@code corpora/corpora.tsv} names
   * @param models folder to write to
   * @return the file written
   * @throws IOException if a corpus cannot be read or the model not be written
   */
  public static Path train(LanguageTag language, String kind, Path corpora, Path models)
      throws IOException {
    ModelKind wanted = ModelKind.parse(kind);
    Path folder = models.resolve(language.code());
    if (wanted == ModelKind.CLUSTERS) {
      return ClusterFile.train(language, corpora, folder.resolve("clusters.tsv.gz"));
    }
    Path file = folder.resolve(wanted + ".bin");
    ModelFile.write(new ModelTrainer(language, corpora).train(wanted), file);
    return file;
  }

  /**
   * The sentences that the name finder of a language is trained on, as plain text.
   *
   * @throws IOException if a corpus cannot be read
   */
  public static List<String> sentences(LanguageTag language, Path corpora) throws IOException {
    List<CorpusPart> parts = CorpusPart.of(language, ModelKind.NAMES, true);
    return CorpusPart.read(parts, corpora).stream().map(GoldSentence::text).toList();
  }

  /**
   * Measures the name finder of a language on an annotated file, by exact span and type.
   *
   * @param file {@code .conllu}, {@code .conll}, {@code .iob2}, {@code .tsv} or {@code .txt}, one
   *     token a line
   * @return a table: type, precision, recall, F1, number of names; last the three common types, and
   *     the same after names are made consistent, every twenty sentences taken for an article
   * @throws IOException if the file cannot be read
   */
  public static List<String> evaluate(LanguageTag language, Path file) throws IOException {
    return evaluate(language, CorpusReader.read(file));
  }

  /**
   * Measures the name finder of a language on the part of the corpora kept for that.
   *
   * @throws IOException if a corpus cannot be read
   */
  public static List<String> evaluateDev(LanguageTag language, Path corpora) throws IOException {
    List<CorpusPart> parts = CorpusPart.of(language, ModelKind.NAMES, false);
    return evaluate(language, CorpusPart.read(parts, corpora));
  }

  private static List<String> evaluate(LanguageTag language, List<GoldSentence> sentences) {
    NameFinder finder =
        new NameFinder(NameChain.of(ShippedModels.names(language)), NameEvidence.of(language));
    WordTagger tagger = WordTagger.of(ShippedModels.tags(language));
    List<String> lines = lines(new NameEvaluation(finder, tagger).score(sentences));
    NameScore articles = new ArticleEvaluation(finder, tagger).score(sentences);
    lines.add(row("as articles", articles.toString()));
    return lines;
  }

  private static List<String> lines(Map<NameType, NameScore> scores) {
    List<String> lines = new ArrayList<>();
    lines.add(row("type", "P      R      F1      names"));
    scores.forEach((type, score) -> lines.add(row(type.name(), score.toString())));
    lines.add(row("PER+LOC+ORG", NameEvaluation.common(scores).toString()));
    return lines;
  }

  private static String row(String head, String rest) {
    return String.format(Locale.ROOT, "%-13s %s", head, rest);
  }
}
