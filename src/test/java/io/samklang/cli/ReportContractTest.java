package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.samklang.check.Check;
import io.samklang.check.Checks;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.report.Agreed;
import io.samklang.report.Report;
import io.samklang.report.json.JsonReportReader;
import io.samklang.text.Article;
import io.samklang.text.LineIndex;
import io.samklang.text.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs may count on in {@code report.json}: see schema 1. */
class ReportContractTest {
  private static final Path EXAMPLES = Path.of("src", "examples");

  @TempDir static Path folder = Path.of("");

  private static JsonNode report = new ObjectMapper().createObjectNode();
  private static Map<String, Article> articles = Map.of();

  @BeforeAll
  static void check() throws IOException {
    List<String> paths =
        List.of(EXAMPLES.resolve("river-flood"), EXAMPLES.resolve("company-takeover")).stream()
            .map(Path::toString)
            .toList();
    Invocation.of(
        Stream.concat(Stream.of("check", "--format", "json", "-o", folder), paths.stream())
            .toArray());
    report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    articles =
        new ArticleReader(Limits.DEFAULT)
            .read(paths, InputStream.nullInputStream()).articles().stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
  }

  private static Article article(JsonNode id) {
    return Optional.ofNullable(articles.get(id.textValue()))
        .orElseThrow(() -> new AssertionError("no article " + id));
  }

  private static List<JsonNode> each(String key) {
    return stream(report.path(key)).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    assertThat(array.isArray()).isTrue();
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
  }

  private static List<JsonNode> mentions() {
    return each("findings").stream().flatMap(f -> stream(f.path("mentions"))).toList();
  }

  private static List<String> texts(Stream<JsonNode> nodes) {
    return nodes.map(JsonNode::textValue).toList();
  }

  @Test
  void saysWhatIsAgreedOnInTheWordsOfTheArticles() {
    for (JsonNode event : each("events")) {
      JsonNode agreed = event.path("agreed");
      assertThat(agreed.path("count").intValue()).isGreaterThan(Agreed.MOST);
      assertThat(agreed.path("facts")).hasSize(Agreed.MOST);
      stream(agreed.path("facts"))
          .flatMap(fact -> stream(fact.path("statements")))
          .forEach(
              statement ->
                  assertThat(article(statement.path("article")).text())
                      .contains(statement.path("text").textValue()));
    }
  }

  @Test
  void listsNothingAsAgreedOnThatAFindingPointsAt() {
    List<JsonNode> found = each("findings");
    assertThat(
            texts(found.stream().flatMap(f -> stream(f.path("mentions"))).map(m -> m.path("text"))))
        .contains("1978");
    assertThat(
            texts(
                each("events").stream()
                    .flatMap(event -> stream(event.path("agreed").path("facts")))
                    .flatMap(fact -> stream(fact.path("statements")))
                    .map(statement -> statement.path("text"))))
        .isNotEmpty()
        .doesNotContain("1978", "1987");
  }

  @Test
  void namesSchemaAndTool() {
    assertThat(report.path("schema").intValue()).isEqualTo(1);
    assertThat(report.path("tool").path("name").textValue()).isEqualTo("samklang");
    assertThat(report.path("tool").path("version").textValue()).isNotBlank();
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly("schema", "tool", "articles", "problems", "events", "findings");
  }

  @Test
  void listsEveryArticleOnceById() {
    List<String> ids = texts(each("articles").stream().map(a -> a.path("id")));
    assertThat(ids).doesNotHaveDuplicates().isSorted().hasSameElementsAs(articles.keySet());
    assertThat(texts(each("articles").stream().map(a -> a.path("language"))))
        .isSubsetOf("nb", "de", "sv")
        .contains("nb", "de", "sv");
    assertThat(each("articles"))
        .allSatisfy(
            a -> assertThat(a.path("path").textValue()).isEqualTo(article(a.path("id")).path()));
  }

  @Test
  void everyArticleIsInExactlyOneEvent() {
    assertThat(texts(each("events").stream().flatMap(e -> stream(e.path("articles")))))
        .containsExactlyInAnyOrderElementsOf(articles.keySet());
    assertThat(texts(each("events").stream().map(e -> e.path("id")))).doesNotHaveDuplicates();
  }

  @Test
  void findingsAreWhole() {
    assertThat(each("findings")).isNotEmpty();
    assertThat(texts(each("findings").stream().map(f -> f.path("fingerprint"))))
        .doesNotHaveDuplicates()
        .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{16}"));
    assertThat(texts(each("findings").stream().map(f -> f.path("check"))))
        .isSubsetOf(Checks.all().stream().map(Check::id).toList());
    for (JsonNode finding : each("findings")) {
      assertThat(finding.path("severity").textValue()).isIn("error", "warning", "note");
      assertThat(finding.path("confidence").doubleValue()).isBetween(0.0, 1.0);
      assertThat(finding.path("status").textValue()).isEqualTo("new");
      assertThat(finding.path("decision").isNull()).isTrue();
      assertThat(finding.path("message").textValue()).isNotBlank();
      assertThat(finding.path("explanation")).isNotEmpty();
      assertThat(finding.path("mentions")).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void findingsJoinArticlesOfTheirEvent() {
    Map<String, List<String>> events =
        each("events").stream()
            .collect(
                Collectors.toMap(
                    e -> e.path("id").textValue(), e -> texts(stream(e.path("articles")))));
    for (JsonNode finding : each("findings")) {
      assertThat(events).containsKey(finding.path("event").textValue());
      assertThat(texts(stream(finding.path("mentions")).map(m -> m.path("article"))))
          .isSubsetOf(events.getOrDefault(finding.path("event").textValue(), List.of()));
    }
  }

  @Test
  void spansHoldTheTextThatIsQuoted() {
    assertThat(mentions()).isNotEmpty();
    for (JsonNode mention : mentions()) {
      String text = article(mention.path("article")).text();
      int start = mention.path("start").intValue();
      int end = mention.path("end").intValue();
      assertThat(end).isGreaterThan(start);
      assertThat(text.substring(start, end)).isEqualTo(mention.path("text").textValue());
      assertThat(mention.path("sentence").textValue()).contains(mention.path("text").textValue());
      assertThat(mention.path("value").textValue()).isNotBlank();
    }
  }

  @Test
  void positionsAreOfTheFile() {
    for (JsonNode mention : mentions()) {
      Article article = article(mention.path("article"));
      Position position =
          article
              .origin()
              .recordLine()
              .map(line -> new Position(line, 1))
              .orElseGet(
                  () -> LineIndex.of(article.text()).positionOf(mention.path("start").intValue()));
      assertThat(mention.path("line").intValue()).isEqualTo(position.line());
      assertThat(mention.path("column").intValue()).isEqualTo(position.column());
    }
  }

  @Test
  void canBeReadBack() throws IOException {
    Report back = new JsonReportReader().read(folder.resolve("report.json"));
    assertThat(back.findings()).hasSameSizeAs(each("findings"));
    assertThat(back.articles()).extracting(Report.Article::id).hasSameElementsAs(articles.keySet());
  }

  @Test
  void saysNothingOfMachineOrClock() throws IOException {
    String json = Files.readString(folder.resolve("report.json"));
    assertThat(json).doesNotContain(EXAMPLES.toAbsolutePath().toString());
    assertThat(json).doesNotContain(folder.toString());
  }
}
