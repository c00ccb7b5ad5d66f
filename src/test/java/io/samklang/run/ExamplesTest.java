package io.samklang.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.check.Severity;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.report.Report;
import io.samklang.text.Article;
import io.samklang.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example articles, checked as a user would, against the expectations that lie beside them. */
final class ExamplesTest {
  private static final String FOLDER = "src/examples";

  private static Report report;
  private static Map<String, Article> articles;

  /** A row of {@code expected.tsv}: two passages, and whether a finding joins them. */
  record Expected(
      String event,
      String expect,
      String check,
      String articleA,
      String textA,
      String articleB,
      String textB,
      String why) {
    static List<Expected> all() throws IOException {
      return Files.readAllLines(Path.of(FOLDER, "expected.tsv")).stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(c -> new Expected(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]))
          .toList();
    }

    boolean isCoveredBy(Report.Finding finding) {
      return mentions(finding, articleA, textA) && mentions(finding, articleB, textB);
    }

    /** Whether a finding says that the two passages claim different values. */
    boolean isContradictedBy(Report.Finding finding) {
      return isCoveredBy(finding)
          && !value(finding, articleA, textA).equals(value(finding, articleB, textB));
    }

    private static String value(Report.Finding finding, String name, String text) {
      return finding.mentions().stream()
          .filter(mention -> isAt(mention, name, text))
          .map(Report.Mention::value)
          .findFirst()
          .orElse("");
    }

    private static boolean mentions(Report.Finding finding, String name, String text) {
      return finding.mentions().stream().anyMatch(mention -> isAt(mention, name, text));
    }

    private static boolean isAt(Report.Mention mention, String name, String text) {
      Article article =
          Optional.ofNullable(articles.get(name))
              .orElseThrow(() -> new AssertionError("no article " + name));
      int start = article.text().indexOf(text);
      assertThat(start).as("%s in %s", text, name).isNotNegative();
      return mention.article().equals(article.id())
          && mention.span().overlaps(new Span(start, start + text.length()));
    }

    String debt() {
      return event + " " + expect + " " + textA;
    }

    @Override
    public String toString() {
      return event + ": " + textA + " / " + textB;
    }
  }

  @BeforeAll
  static void check() {
    List<String> paths = List.of(FOLDER);
    articles =
        new ArticleReader(Limits.DEFAULT)
            .read(paths, InputStream.nullInputStream()).articles().stream()
                .collect(Collectors.toMap(ExamplesTest::nameOf, article -> article));
    report =
        Pipeline.checkRun(Limits.DEFAULT, 2).run(paths, InputStream.nullInputStream(), stage -> {});
  }

  /** As {@code expected.tsv} names articles: the path in the folder, with the id for records. */
  private static String nameOf(Article article) {
    String path = article.path().substring(FOLDER.length() + 1);
    return article.origin().recordLine().isPresent() ? path + "#" + article.id() : path;
  }

  /**
   * Expectations that are not met yet: the event, what is expected, and the first text. Each is a
   * debt with its reason; one that is met fails {@link #debtsAreStillDue}, so that the list only
   * shrinks.
   */
  private static final Map<String, String> DEBTS =
      Map.ofEntries(
          Map.entry(
              "river-flood must Nacht zum Sonntag",
              "the two German sentences share too few words to be aligned"),
          Map.entry(
              "rail-tunnel must ni års byggetid",
              "found between nb and sv; the German sentence is not aligned"),
          Map.entry("ferry-accident must Nordberging", "the finder takes the company for a place"),
          Map.entry(
              "ferry-accident must 4.12 Uhr",
              "the Swedish sentence shares too few words with the others to be aligned"),
          Map.entry(
              "river-flood silent Über 20.000 Haushalte",
              "the day that a sentence is about is not part of its scope"),
          Map.entry(
              "football-match silent 58 minutter",
              "a minute of the match and one of its second half are not told apart"));

  private static Stream<Expected> expected(String expect) throws IOException {
    return Expected.all().stream().filter(e -> e.expect().equals(expect));
  }

  static Stream<Expected> must() throws IOException {
    return expected("must").filter(e -> !DEBTS.containsKey(e.debt()));
  }

  static Stream<Expected> silent() throws IOException {
    return expected("silent").filter(e -> !DEBTS.containsKey(e.debt()));
  }

  private static boolean isFound(Expected expected) {
    return loud().stream()
        .anyMatch(f -> f.check().equals(expected.check()) && expected.isCoveredBy(f));
  }

  @ParameterizedTest
  @MethodSource("must")
  void findsWhatWasPlanted(Expected expected) {
    assertThat(isFound(expected)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("silent")
  void isSilentWhereNothingContradicts(Expected expected) {
    assertThat(loud()).noneMatch(expected::isContradictedBy);
  }

  @Test
  void debtsAreStillDue() throws IOException {
    assertThat(expected("must").filter(e -> DEBTS.containsKey(e.debt())))
        .noneMatch(ExamplesTest::isFound);
    assertThat(expected("silent").filter(e -> DEBTS.containsKey(e.debt())))
        .allMatch(e -> loud().stream().anyMatch(e::isContradictedBy));
    assertThat(Expected.all().stream().map(Expected::debt)).containsAll(DEBTS.keySet());
  }

  @Test
  void reportsNothingElse() throws IOException {
    List<Expected> allowed =
        Expected.all().stream()
            .filter(e -> !e.expect().equals("silent") || DEBTS.containsKey(e.debt()))
            .toList();
    assertThat(loud()).allMatch(finding -> allowed.stream().anyMatch(e -> e.isCoveredBy(finding)));
  }

  @Test
  void findsTheEvents() {
    assertThat(report.events())
        .allSatisfy(
            event ->
                assertThat(event.articles().stream().map(ExamplesTest::eventOf).distinct())
                    .hasSize(1));
    assertThat(report.events())
        .hasSize((int) articles.values().stream().map(a -> eventOf(a.id())).distinct().count());
  }

  private static String eventOf(String id) {
    return articles.entrySet().stream()
        .filter(e -> e.getValue().id().equals(id))
        .map(e -> e.getKey().substring(0, e.getKey().indexOf('/')))
        .findFirst()
        .orElseThrow();
  }

  private static List<Report.Finding> loud() {
    return report.findings().stream()
        .filter(f -> f.severity().isAtLeast(Severity.WARNING))
        .toList();
  }
}
