package io.samklang.archive;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.EventSignature;
import io.samklang.lexicon.Glossary;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A program that puts the same articles into an archive without end, each time with another text,
 * and says each time that it has committed.
 */
final class KilledArchiveWriter {
  /** Articles of one commit. */
  static final int ARTICLES = 20;

  private KilledArchiveWriter() {}

  public static void main(String[] args) throws IOException {
    for (int round = Integer.parseInt(args[1]); ; round++) {
      try (ArchiveWriter writer =
          ArchiveWriter.open(Path.of(args[0]), Glossary.EMPTY, Duration.ofMinutes(1))) {
        put(round, writer);
        writer.commit();
      }
      System.out.println(round);
    }
  }

  private static void put(int round, ArchiveWriter writer) throws IOException {
    LanguageTag language = LanguageTag.find("nb").orElseThrow();
    for (int n = 0; n < ARTICLES; n++) {
      Article article =
          new Article(
              "article-" + n,
              new Article.Origin("-", Optional.empty()),
              text(round),
              List.of(),
              Article.Metadata.NONE);
      writer.put(
          article,
          new AnalysedArticle(
              new AnnotatedArticle(article, language, List.of()), List.of(), List.of()),
          new EventSignature(List.of(new EventSignature.Feature(round, 1))));
    }
  }

  /** Some pages, so that writing them takes its time. */
  static String text(int round) {
    return (round + " ").repeat(5_000);
  }
}
