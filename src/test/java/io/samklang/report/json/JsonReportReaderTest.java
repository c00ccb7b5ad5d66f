package io.samklang.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.samklang.report.Golden;
import io.samklang.report.Report;
import io.samklang.report.SampleReport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonReportReaderTest {
  private static final String JSON = Golden.written(new JsonFormat(), SampleReport.report());

  private static Report read(String json) throws IOException {
    return new JsonReportReader().read(new StringReader(json), "r.json");
  }

  @Test
  void readsBackWhatWasWritten() throws IOException {
    Report stored = read(JSON);

    assertThat(Golden.written(new JsonFormat(), stored)).isEqualTo(JSON);
    assertThat(stored.articles()).isEqualTo(SampleReport.report().articles());
    assertThat(stored.problems()).isEqualTo(SampleReport.report().problems());
    assertThat(stored.findings()).isEqualTo(SampleReport.report().findings());
  }

  @Test
  void readsWhichArticleIsACopy() throws IOException {
    Report stored =
        read(JSON.replaceFirst("\"archived\": false", "\"archived\": false, \"copyOf\": \"x\""));

    assertThat(stored.articles().get(0).copyOf()).contains("x");
    assertThat(Golden.written(new JsonFormat(), stored)).contains("\"copyOf\": \"x\"");
  }

  @Test
  void passesOverKeysThatItDoesNotKnow() throws IOException {
    assertThat(read(JSON.replace("\"schema\": 1,", "\"schema\": 1, \"later\": {},")))
        .isEqualTo(read(JSON));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"schema\": 1 | \"schema\": 2 | schema: is 2; this version reads 1",
        "\"schema\": 1 | \"schema\": \"1\" | schema: must be a whole number from 0",
        "\"severity\": \"error\" | \"severity\": \"fatal\""
            + " | findings[0].severity: “fatal” is none of error, warning, note",
        "\"severity\": \"error\", | `` | findings[0].severity: is missing; a text is wanted",
        "\"confidence\": 0.935 | \"confidence\": 1.5"
            + " | findings[0].confidence: must be a number from 0 to 1",
        "\"line\": 3 | \"line\": 0"
            + " | findings[0].mentions[0].line: must be a whole number from 1",
        "\"end\": 51 | \"end\": 52"
            + " | findings[0].mentions[0]: the span 38..52 is not as long as its text",
        "\"statements\": [ | \"statements\": [], \"others\": ["
            + " | events[0].agreed.facts[0].statements: must be of two articles at least",
        "\"archived\": false | \"archived\": \"no\" | articles[0].archived: must be true or false",
        "\"decision\": null | \"decision\": {} | findings[0].decision.state: is missing"
      })
  void tellsWhereAReportIsWrong(String right, String wrong, String message) {
    assertThat(JSON).contains(right);
    int at = JSON.indexOf(right);
    String broken = JSON.substring(0, at) + wrong + JSON.substring(at + right.length());

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(UnreadableReport.class)
        .hasMessageStartingWith("r.json: " + message);
  }

  @Test
  void tellsLineAndColumnOfWhatIsNoJson() {
    assertThatThrownBy(() -> read("{\n \"schema\": ,}"))
        .isInstanceOf(UnreadableReport.class)
        .hasMessageMatching("(?s)r\\.json:2:\\d+: is not JSON: .*");
    assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableReport.class);
    assertThatThrownBy(() -> read("[]"))
        .hasMessage("r.json: is no report: a JSON object is wanted");
  }

  @Test
  void namesTheFile(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("none.json");
    assertThatThrownBy(() -> new JsonReportReader().read(missing))
        .hasMessage(missing + ": there is no such file");

    Path latin =
        Files.write(folder.resolve("l.json"), "\"å\"".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> new JsonReportReader().read(latin))
        .isInstanceOf(UnreadableReport.class)
        .hasMessageEndingWith("l.json: is not UTF-8");
  }
}
