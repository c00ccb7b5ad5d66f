package io.samklang.run;

import io.samklang.annotate.opennlp.ModelWorkshop;
import io.samklang.event.Background;
import io.samklang.event.BackgroundTrainer;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learns from the corpora how common words, values and names are in ordinary text. */
public final class BackgroundTraining {
  /** Sentences to a document: about as many as a news article has. */
  private static final int DOCUMENT = 20;

  private BackgroundTraining() {}

  /**
   * Trains on the corpora of all languages and writes the background; the same corpora give the
   * same bytes.
   *
   * @param models folder of the models
   * @return the file written
   * @throws IOException if a corpus cannot be read or the file not be written
   */
  public static Path train(Path corpora, Path models) throws IOException {
    Analyser analyser = Pipeline.analyser();
    BackgroundTrainer trainer = new BackgroundTrainer(Lexicon.load());
    for (LanguageTag language : LanguageTag.supported()) {
      List<String> sentences = ModelWorkshop.sentences(language, corpora);
      for (int i = 0; i + DOCUMENT <= sentences.size(); i += DOCUMENT) {
        trainer.add(analyser.analyse(document(sentences.subList(i, i + DOCUMENT)), language));
      }
    }
    Path file = models.resolve(Background.FILE);
    Files.createDirectories(models);
    try (OutputStream out = Files.newOutputStream(file)) {
      trainer.write(out);
    }
    return file;
  }

  private static Article document(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String sentence : sentences) {
      int start = text.length();
      text.append(sentence.strip());
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.BODY));
      text.append('\n');
    }
    return new Article(
        "-",
        new Article.Origin("-", Optional.empty()),
        text.toString(),
        blocks,
        Article.Metadata.NONE);
  }
}
