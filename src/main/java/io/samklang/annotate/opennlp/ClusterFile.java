package io.samklang.annotate.opennlp;

import io.samklang.annotate.Abbreviations;
import io.samklang.annotate.WordTokenizer;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import io.samklang.text.TsvTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Learns the word clusters of a language from plain text, and writes them. */
final class ClusterFile {
  /** More classes tell more, but are rarer in the corpora of names; 256 is common for Brown's. */
  private static final int CLASSES = 256;

  /** Rounds after which hardly a word moves. */
  private static final int ROUNDS = 8;

  private final WordTokenizer tokenizer;
  private final Map<String, String> known = new HashMap<>();

  private ClusterFile(WordTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Learns from the plain texts of the table of corpora, and from the sentences that the name
   * finder is trained on.
   *
   * @throws IOException if a text is missing, or still packed
   */
  static Path train(LanguageTag language, Path corpora, Path file) throws IOException {
    ClusterFile reader = new ClusterFile(new WordTokenizer(Abbreviations.of(language)));
    List<String[]> sentences = new ArrayList<>();
    for (CorpusPart part : CorpusPart.of(language, ModelKind.CLUSTERS, true)) {
      sentences.addAll(reader.lines(corpora.resolve(part.file())));
    }
    List<CorpusPart> annotated = CorpusPart.of(language, ModelKind.NAMES, true);
    for (GoldSentence sentence : CorpusPart.read(annotated, corpora)) {
      sentences.add(reader.forms(Stream.of(sentence.forms())));
    }
    BigramCounts counts = BigramCounts.of(sentences, leastCount(language));
    write(new ClusterTrainer(counts, CLASSES).train(ROUNDS), file);
    return file;
  }

  /** A word that is rarer says too little about what stands beside it. */
  private static int leastCount(LanguageTag language) {
    return TsvTable.read("/corpora/options.tsv").stream()
        .filter(row -> row.at(0).equals(language.code()))
        .mapToInt(row -> Integer.parseInt(row.at(7)))
        .findFirst()
        .orElseThrow();
  }

  private List<String[]> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException(file + ": not there; unpack " + file.getFileName() + ".xz first");
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.map(this::words).toList();
    }
  }

  private String[] words(String line) {
    List<Span> spans = tokenizer.tokenize(line, new Span(0, line.length()));
    return forms(spans.stream().map(span -> span.of(line)));
  }

  private String[] forms(Stream<String> words) {
    return words
        .map(ClusterText::form)
        .map(form -> known.computeIfAbsent(form, same -> same))
        .toArray(String[]::new);
  }

  private static void write(Map<String, String> clusters, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : clusters.entrySet()) {
        out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
    }
  }
}
