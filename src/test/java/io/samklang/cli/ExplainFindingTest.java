package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainFindingTest {
  @TempDir Path folder;
  private String fingerprint = "";
  private Path report = Path.of("");

  @BeforeEach
  void check() throws IOException {
    Path batch = Newsroom.contradicting(folder.resolve("batch"));
    Invocation.of("check", batch, "-o", folder.resolve("reports"), "--format", "json");
    report = folder.resolve("reports/report.json");
    fingerprint =
        new ObjectMapper()
            .readTree(Files.readString(report))
            .at("/findings/0/fingerprint")
            .asText();
  }

  @Test
  void tellsPassagesValuesPartnersAndWhatWeighed() {
    Invocation run = Invocation.of("explain", fingerprint, "--report", report);
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out())
        .startsWith("error  count-mismatch  confidence ")
        .contains("alignment ", "I alt 240 elever ble evakuert fra skolen")
        .contains("“420 Schüler”", "number, 420; said of “Schüler”")
        .contains("contradict, another value: 240 against 420")
        .contains("of “240 elever”", "how surely the sentences are aligned")
        .contains("nothing beside the confidence");
  }

  @Test
  void takesPathsInsteadOfAReport() {
    Invocation run = Invocation.of("explain", fingerprint, folder.resolve("batch"));
    assertThat(run.out()).contains(fingerprint, "of “420 Schüler”");
  }

  @Test
  void saysWhatLoweredTheSeverity() throws IOException {
    Path batch = Newsroom.updating(folder.resolve("later"));
    Path reports = folder.resolve("later-reports");
    Invocation.of("check", batch, "-o", reports, "--format", "json");
    String later =
        new ObjectMapper()
            .readTree(Files.readString(reports.resolve("report.json")))
            .at("/findings/0/fingerprint")
            .asText();
    assertThat(Invocation.of("explain", later, batch).out())
        .startsWith("note")
        .contains("what lowered the severity\n  the larger number is the later article's");
  }

  @Test
  void saysThatAFindingIsGone() {
    Invocation run = Invocation.of("explain", "0123456789abcdef", "--report", report);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("no finding 0123456789abcdef");
  }

  @Test
  void alignSaysHowFactsCompare() {
    Path batch = folder.resolve("batch");
    Invocation run = Invocation.of("align", batch.resolve("a.nb.txt"), batch.resolve("b.de.txt"));
    assertThat(run.out())
        .contains("“240 elever” / “420 Schüler” contradict, another value")
        .contains("agree, the same value");
  }
}
