package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecVersion.VersionFlag;
import io.samklang.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other formats of a stored report. */
class ReportCommandTest {
  @TempDir Path folder = Path.of("");

  private Path out = Path.of("");

  @BeforeEach
  void check() throws IOException {
    out = folder.resolve("out");
    Path batch = Newsroom.contradicting(folder.resolve("batch"));
    Invocation run =
        Invocation.of("check", batch, "-o", out, "--format", "html,json,sarif,junit,csv,markdown");
    assertThat(run.status()).isEqualTo(ExitStatus.GATE);
  }

  @Test
  void writesWhatTheCheckWrote() throws IOException {
    Path again = folder.resolve("again");
    Invocation run = Invocation.of("report", out.resolve("report.json"), "-o", again);
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    for (String file : new String[] {"report.sarif", "junit.xml", "findings.csv", "summary.md"}) {
      assertThat(again.resolve(file)).hasSameTextualContentAs(out.resolve(file));
    }
    assertThat(again.resolve("report.html")).exists();
    assertThat(again.resolve("report.json")).doesNotExist();
  }

  @Test
  void theReportIsOfItsSchema() throws IOException {
    String json = Files.readString(out.resolve("report.json"));
    assertThat(Schemas.faults("/schema/report.schema.json", VersionFlag.V202012, json)).isEmpty();
  }

  @Test
  void takesTheFolderAndPrintsAnnotations() {
    Invocation run = Invocation.of("report", out, "--format", "github");
    assertThat(run.out()).startsWith("::error file=");
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
  }

  @Test
  void saysWhatDecisionsSayNow() throws IOException {
    String fingerprint =
        Files.readString(out.resolve("report.json"))
            .split("\"fingerprint\": \"", 3)[1]
            .substring(0, 16);
    Path decisions =
        Files.writeString(
            folder.resolve("d.jsonl"),
            "{\"fingerprint\":\"%s\",\"state\":\"accepted\",\"by\":\"K\",\"why\":\"so\"}\n"
                .formatted(fingerprint));
    Invocation run = Invocation.of("report", out, "--format", "github", "--decisions", decisions);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesWhatIsNoReport() throws IOException {
    Path none = Files.writeString(folder.resolve("none.json"), "[]");
    Invocation run = Invocation.of("report", none);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("is no report");
  }
}
