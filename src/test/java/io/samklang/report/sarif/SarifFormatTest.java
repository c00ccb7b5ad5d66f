package io.samklang.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.samklang.check.Checks;
import io.samklang.report.Golden;
import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import io.samklang.report.SampleReport;
import io.samklang.report.Schemas;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The log that code scanning reads. */
class SarifFormatTest {
  private static JsonNode run() throws IOException {
    String log = Golden.written(new SarifFormat(), SampleReport.report());
    return new ObjectMapper().readTree(log).path("runs").path(0);
  }

  private static JsonNode result(String fingerprint) throws IOException {
    for (JsonNode result : run().path("results")) {
      if (result.at("/partialFingerprints/samklang~1v1").textValue().equals(fingerprint)) {
        return result;
      }
    }
    throw new AssertionError(fingerprint);
  }

  @Test
  void isValidAgainstThePublishedSchema() {
    String log = Golden.written(new SarifFormat(), SampleReport.report());
    assertThat(Schemas.faults("/schema/sarif-schema-2.1.0.json", VersionFlag.V7, log)).isEmpty();
    String none = log.replace("\"version\": \"2.1.0\"", "\"version\": \"9\"");
    assertThat(Schemas.faults("/schema/sarif-schema-2.1.0.json", VersionFlag.V7, none))
        .isNotEmpty();
  }

  /** The results alone: the rules hold the pages of all checks, which have tests of their own. */
  @Test
  void writesTheGoldenResults() {
    Golden.assertMatches(new ResultsOnly(), "sarif-results.json");
  }

  private static final class ResultsOnly implements ReportFormat {
    @Override
    public String name() {
      return "sarif-results";
    }

    @Override
    public Optional<String> fileName() {
      return Optional.empty();
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
      JsonNode log = new ObjectMapper().readTree(Golden.written(new SarifFormat(), report));
      out.write(log.at("/runs/0/results").toPrettyString() + "\n");
    }
  }

  @Test
  void declaresEveryCheckWithHelpAndCategory() throws IOException {
    JsonNode rules = run().at("/tool/driver/rules");
    assertThat(rules).hasSize(Checks.all().size());
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/help/markdown").asText()).contains("Fires");
              assertThat(rule.at("/properties/mqm").asText()).contains("/");
            });
    for (JsonNode result : run().path("results")) {
      assertThat(rules.get(result.path("ruleIndex").intValue()).path("id"))
          .isEqualTo(result.path("ruleId"));
    }
  }

  @Test
  void standsAtThePassageThatIsAlone() throws IOException {
    JsonNode result = result("00f1a2b3c4d5e6f7");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("a/%C3%A4lven.sv.txt");
    assertThat(result.path("relatedLocations")).hasSize(2);
    assertThat(result.at("/relatedLocations/0/message/text").textValue()).isEqualTo("de: > 340");
    assertThat(result.path("rank").doubleValue()).isEqualTo(93.5);
  }

  @Test
  void keepsWhatIsSettledAsSuppressed() throws IOException {
    assertThat(result("33f1a2b3c4d5e6f7").at("/suppressions/0/justification").textValue())
        .isEqualTo("false-alarm by Åse: said in scorn");
    assertThat(result("11f1a2b3c4d5e6f7").path("suppressions")).isEmpty();
    assertThat(result("22f1a2b3c4d5e6f7").path("baselineState").textValue()).isEqualTo("unchanged");
    assertThat(result("00f1a2b3c4d5e6f7").path("baselineState").textValue()).isEqualTo("new");
  }

  @Test
  void writesTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(new SarifFormat());
  }
}
