package io.samklang.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.samklang.report.Golden;
import io.samklang.report.SampleReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonFormatTest {
  private static final JsonFormat FORMAT = new JsonFormat();

  private static JsonNode written() throws IOException {
    return new ObjectMapper().readTree(Golden.written(FORMAT, SampleReport.report()));
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void writesTheGoldenFile() {
    Golden.assertMatches(FORMAT, "report.json");
  }

  @Test
  void isTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(FORMAT);
  }

  @Test
  void hasTheKeysOfTheSchemaInTheirOrder() throws IOException {
    JsonNode report = written();

    assertThat(keys(report))
        .containsExactly("schema", "tool", "articles", "problems", "events", "findings");
    assertThat(keys(report.at("/tool"))).containsExactly("name", "version");
    assertThat(keys(report.at("/articles/0")))
        .containsExactly("id", "path", "language", "title", "published", "source", "archived");
    assertThat(keys(report.at("/problems/0"))).containsExactly("path", "message");
    assertThat(keys(report.at("/events/0")))
        .containsExactly("id", "title", "articles", "linked", "agreed");
    assertThat(keys(report.at("/events/0/linked/0"))).containsExactly("event", "why");
    assertThat(keys(report.at("/findings/0")))
        .containsExactly(
            "fingerprint",
            "check",
            "mqm",
            "severity",
            "confidence",
            "event",
            "message",
            "explanation",
            "status",
            "decision",
            "mentions");
    assertThat(keys(report.at("/findings/0/mentions/0")))
        .containsExactly(
            "article",
            "start",
            "end",
            "line",
            "column",
            "text",
            "value",
            "sentence",
            "before",
            "after");
  }

  @Test
  void endsLinesWithLineFeedsAlone() {
    assertThat(Golden.written(FORMAT, SampleReport.report())).doesNotContain("\r").endsWith("}\n");
  }
}
