package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate on what is new: baseline, decisions, and both counts. */
class BaselineCommandTest {
  @TempDir Path folder = Path.of("");

  private Path batch = Path.of("");
  private Path baseline = Path.of("");
  private Path decisions = Path.of("");

  @BeforeEach
  void newsroom() throws IOException {
    batch = Newsroom.contradicting(folder.resolve("batch"));
    baseline = folder.resolve("baseline.jsonl");
    decisions = folder.resolve("decisions.jsonl");
  }

  private Invocation check(Object... more) {
    Stream<Object> all = Stream.of("check", batch, "-o", folder.resolve("out"), "--format", "json");
    return Invocation.of(Stream.concat(all, Stream.of(more)).toArray());
  }

  private Invocation keep(String what) {
    return Invocation.of("baseline", what, folder.resolve("out"), "--baseline", baseline);
  }

  private JsonNode finding() throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve("out/report.json").toFile())
        .path("findings")
        .path(0);
  }

  private Path decide(String state, String more) throws IOException {
    return Files.writeString(
        decisions,
        "{\"fingerprint\":\"%s\",\"state\":\"%s\",\"by\":\"Kari\",\"why\":\"so\"%s}%n"
            .formatted(finding().path("fingerprint").textValue(), state, more));
  }

  @Test
  void whatTheBaselineKnowsIsNotNew() throws IOException {
    assertThat(check().status()).isEqualTo(ExitStatus.GATE);
    assertThat(keep("create").out()).contains("1 finding (before: 0)");
    Invocation again = check("--baseline", baseline, "--new-only");
    assertThat(again.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(again.err()).contains("open: 1 error", "new: 0 errors");
    assertThat(finding().path("status").textValue()).isEqualTo("known");
    assertThat(check("--baseline", baseline).status()).isEqualTo(ExitStatus.GATE);
  }

  @Test
  void anotherValueIsNew() throws IOException {
    check();
    keep("create");
    Files.writeString(
        batch.resolve("b.de.txt"),
        Files.readString(batch.resolve("b.de.txt")).replace("420", "920"));
    Invocation again = check("--baseline", baseline, "--new-only");
    assertThat(again.status()).isEqualTo(ExitStatus.GATE);
    assertThat(again.err()).contains("baseline matches no finding", "new: 1 error");
    assertThat(keep("update").out()).contains("2 findings (before: 1)");
    assertThat(keep("prune").out()).contains("1 finding (before: 2)");
  }

  @Test
  void createOverwritesNothing() throws IOException {
    check();
    keep("create");
    String before = Files.readString(baseline);
    assertThat(keep("create").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(baseline).hasContent(before);
  }

  @Test
  void aDecisionSettlesUntilItEnds() throws IOException {
    check();
    decide("accepted", ",\"until\":\"2025-06-30\"");
    Invocation held = check("--decisions", decisions, "--today", "2025-06-30");
    assertThat(held.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(held.err()).contains("decision ends on 2025-06-30", "open: 0 errors");
    assertThat(finding().path("decision").path("until").textValue()).isEqualTo("2025-06-30");
    Invocation ended = check("--decisions", decisions, "--today", "2025-07-01");
    assertThat(ended.status()).isEqualTo(ExitStatus.GATE);
    assertThat(ended.err()).contains("has ended on 2025-06-30");
    assertThat(finding().path("status").textValue()).isEqualTo("new");
  }

  @Test
  void whatIsConfirmedIsOpenButNotNew() throws IOException {
    check();
    decide("confirmed", "");
    assertThat(check("--decisions", decisions).status()).isEqualTo(ExitStatus.GATE);
    assertThat(check("--decisions", decisions, "--new-only").status())
        .isEqualTo(ExitStatus.SUCCESS);
  }

  @Test
  void aBrokenLineEndsWithItsNumberBeforeAnythingIsRead() throws IOException {
    Files.writeString(decisions, "\n{oops\n");
    Invocation run = check("--decisions", decisions);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("decisions.jsonl:2: is no JSON").doesNotContain("reading");
    assertThat(decisions).hasContent("\n{oops\n");
  }

  @Test
  void aFileThatWasNamedMustBeThere() {
    Invocation run = check("--baseline", folder.resolve("nowhere.jsonl"));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("nowhere.jsonl: there is no such file");
  }

  @Test
  void wantsAReport() {
    Invocation run = keep("create");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("report.json", "no such file");
  }

  @Test
  void theConfigurationSetsLevelsAndTheGate() throws IOException {
    Path config =
        Files.writeString(folder.resolve("samklang.yml"), "checks: {count-mismatch: note}\n");
    assertThat(check("--config", config).status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(finding().path("severity").textValue()).isEqualTo("note");
    assertThat(check("--config", config, "--fail-on", "note").status()).isEqualTo(ExitStatus.GATE);
    Files.writeString(config, "checks: {count-mismatch: off}\nfail-on: note\n");
    assertThat(check("--config", config).status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(finding().isMissingNode()).isTrue();
  }

  @Test
  void aFaultInTheConfigurationIsSaidWithItsPlace() throws IOException {
    Path config = Files.writeString(folder.resolve("samklang.yml"), "fail_on: note\n");
    Invocation run = check("--config", config);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("samklang.yml:1:1: unknown key", "did you mean fail-on?");
  }
}
