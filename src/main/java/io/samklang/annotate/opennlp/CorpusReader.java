package io.samklang.annotate.opennlp;

import io.samklang.annotate.Tag;
import io.samklang.annotate.WordForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an annotated corpus of one token a line, with blank lines between sentences. */
final class CorpusReader {
  private final CorpusFormat format;
  private final List<GoldSentence> sentences = new ArrayList<>();
  private final List<GoldSentence.Word> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private Optional<String> text = Optional.empty();

  private CorpusReader(CorpusFormat format) {
    this.format = format;
  }

  /**
   * Reads a file in the format that the end of its name stands for, in order.
   *
   * @throws IOException if it cannot be read, or is in no format known
   */
  static List<GoldSentence> read(Path file) throws IOException {
    CorpusFormat format =
        CorpusFormat.find(file.toString())
            .orElseThrow(
                () -> new IOException(file + ": expected .conll, .conllu, .iob2, .tsv or .txt"));
    CorpusReader reader = new CorpusReader(format);
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.lines().forEach(reader::line);
    }
    reader.finish();
    return List.copyOf(reader.sentences);
  }

  private void line(String line) {
    if (line.isBlank()) {
      finish();
    } else if (line.startsWith("# text = ")) {
      text = Optional.of(line.substring(9));
    } else if (!isComment(line)) {
      columns(line.split(format.separator(), -1));
    }
  }

  private static boolean isComment(String line) {
    return line.startsWith("# ") || line.startsWith("#\t");
  }

  private void columns(String[] columns) {
    boolean isRange = columns[0].contains("-") && format.form() == 1;
    if (isRange || columns.length <= format.form()) {
      return;
    }
    String form = WordForm.plain(columns[format.form()]).strip();
    Tag tag = format.tag().apply(columns);
    if (form.isEmpty() || format.equals(CorpusFormat.NDT) && form.equals("|")) {
      return;
    }
    words.add(new GoldSentence.Word(form, tag));
    int label = format.label().orElse(0);
    labels.add(label < columns.length ? columns[label] : "O");
  }

  private void finish() {
    if (!words.isEmpty()) {
      List<GoldSentence.Name> names = NameLabels.names(labels);
      sentences.add(new GoldSentence(text.orElseGet(() -> Detokenizer.join(words)), words, names));
    }
    words.clear();
    labels.clear();
    text = Optional.empty();
  }
}
