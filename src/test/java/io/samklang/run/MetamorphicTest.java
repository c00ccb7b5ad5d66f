package io.samklang.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.check.Severity;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import io.samklang.report.console.Ink;
import io.samklang.report.registry.ReportFormats;
import io.samklang.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes nothing of what articles say changes no finding. */
final class MetamorphicTest {
  private static final Path EXAMPLES = Path.of("src", "examples");
  private static final List<String> EVENTS = List.of("river-flood", "football-match");

  @TempDir static Path original = Path.of("");
  private static List<Gist> expected = List.of();

  @TempDir Path changed = Path.of("");

  /**
   * What a finding says, whatever the file is called and wherever a passage stands.
   *
   * @param mentions outlet, value and text of each
   */
  private record Gist(String check, Severity severity, double confidence, Set<String> mentions) {
    static Gist of(Report.Finding finding) {
      return new Gist(
          finding.check(),
          finding.severity(),
          finding.confidence(),
          finding.mentions().stream()
              .map(mention -> outlet(mention) + " " + mention.value() + " " + composed(mention))
              .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The last part of the path: {@code malarbladet.sv.txt}. */
    private static String outlet(Report.Mention mention) {
      return mention.article().substring(mention.article().lastIndexOf('/') + 1);
    }

    private static String composed(Report.Mention mention) {
      return Normalizer.normalize(mention.text(), Normalizer.Form.NFC).replace("\r\n", "\n");
    }
  }

  @BeforeAll
  static void check() throws IOException {
    rewrite(original, text -> text);
    expected = gists(report(original));
    assertThat(expected).hasSizeGreaterThanOrEqualTo(5);
  }

  /** Writes the examples as UTF-8, each in a folder of its event. */
  private static void rewrite(Path folder, UnaryOperator<String> change) throws IOException {
    for (String event : EVENTS) {
      Path target = Files.createDirectories(folder.resolve(event));
      for (Article article : read(EXAMPLES.resolve(event))) {
        Path name = Path.of(article.path()).getFileName();
        Files.writeString(target.resolve(name), change.apply(article.text()));
      }
    }
  }

  private static List<Article> read(Path folder) {
    return new ArticleReader(Limits.DEFAULT)
        .read(List.of(folder.toString()), InputStream.nullInputStream())
        .articles();
  }

  private static Report report(Path... paths) {
    return report(LoadedPipeline.checkRun(2), List.of(paths));
  }

  private static Report report(CheckRun run, List<Path> paths) {
    return run.run(
        paths.stream().map(Path::toString).toList(), InputStream.nullInputStream(), stage -> {});
  }

  private static List<Gist> gists(Report report) {
    return report.findings().stream().map(Gist::of).toList();
  }

  private static List<Path> files(Path folder) {
    return read(folder).stream().map(article -> Path.of(article.path())).toList();
  }

  @Test
  void theOrderOfTheArticles() {
    List<Path> files = new ArrayList<>(files(original));
    Collections.reverse(files);
    Report reversed = report(LoadedPipeline.checkRun(2), files);
    assertThat(reversed).isEqualTo(report(original));
    Collections.rotate(files, 3);
    assertThat(report(LoadedPipeline.checkRun(2), files)).isEqualTo(reversed);
  }

  @Test
  void blankLines() throws IOException {
    rewrite(changed, text -> "\n\n" + text.replace("\n\n", "\n\n\n\n") + "\n\n\n");
    assertThat(gists(report(changed))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void lineEnds() throws IOException {
    rewrite(changed, text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));
    assertThat(gists(report(changed))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void decomposedLetters() throws IOException {
    rewrite(changed, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    assertThat(gists(report(changed))).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Copies agree with each other and take the side of their originals: no other contradiction. */
  @Test
  void everyArticleTwice() throws IOException {
    rewrite(changed.resolve("one"), text -> text);
    rewrite(changed.resolve("two"), text -> text);
    Report twice = report(changed);
    assertThat(twice.articles()).hasSize(2 * files(original).size());
    assertThat(loud(twice)).isEqualTo(loud(report(original)));
  }

  /** Check and mentions of the findings that editors are shown first. */
  private static Set<String> loud(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .map(Gist::of)
        .map(gist -> gist.check() + " " + gist.mentions())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theNumberOfThreads(int jobs) {
    assertThat(report(LoadedPipeline.checkRun(jobs), List.of(original)))
        .isEqualTo(report(original));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "da-DK"})
  void localeAndZoneOfTheMachine(String locale) throws IOException {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    List<String> before = written(report(original));
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      CheckRun loadedThere = Pipeline.checkRun(Limits.DEFAULT, 2);
      assertThat(written(report(loadedThere, List.of(original)))).isEqualTo(before);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    assertThat(written(report(Pipeline.checkRun(Limits.DEFAULT, 1), List.of(original))))
        .isEqualTo(written(report(original)));
  }

  /** The report in every format. */
  private static List<String> written(Report report) throws IOException {
    List<String> written = new ArrayList<>();
    for (ReportFormat format : ReportFormats.standard(Ink.of(false)).all()) {
      StringWriter out = new StringWriter();
      format.write(report, out);
      written.add(out.toString());
    }
    return written;
  }
}
