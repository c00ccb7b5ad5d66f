package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.opennlp.OpenNlpAnnotator;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures how many words a second one core annotates with names, warm, in processor time. Writes
 * the figures of each language to {@code target/names/speed.txt}.
 */
@Tag("measure")
class NameSpeedTest {
  private static final Path FIGURES = Path.of("target/names/speed.txt");
  private static final double SECONDS = 2;

  /**
   * Far below what an idle machine reaches, since a shared or slower one counts waiting for memory:
   * it catches a collapse, and the figures are what {@link #FIGURES} says.
   */
  private static final double LEAST = 3_000;

  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator();
  private final NameReader reader = new NameReader();

  @Test
  void wordsASecond() throws IOException {
    List<Article> articles = articles();
    Files.createDirectories(FIGURES.getParent());
    StringBuilder figures = new StringBuilder();
    for (LanguageTag language : LanguageTag.supported()) {
      wordsASecond(articles, language);
      double speed = wordsASecond(articles, language);
      figures.append(String.format(Locale.ROOT, "%s\t%.0f%n", language.code(), speed));
      assertThat(speed).as(language.code()).isGreaterThan(LEAST);
    }
    Files.writeString(FIGURES, figures);
  }

  private double wordsASecond(List<Article> articles, LanguageTag language) {
    List<Article> own =
        articles.stream()
            .filter(a -> a.metadata().declaredLanguage().equals(Optional.of(language.code())))
            .toList();
    long words = 0;
    double from = seconds();
    while (seconds() - from < SECONDS) {
      for (Article article : own) {
        AnnotatedArticle annotated = annotator.annotate(article, language);
        reader.read(annotated);
        words += annotated.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
      }
    }
    return words / (seconds() - from);
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static List<Article> articles() {
    return new ArticleReader(Limits.DEFAULT)
        .read(List.of("src/examples"), InputStream.nullInputStream())
        .articles();
  }
}
