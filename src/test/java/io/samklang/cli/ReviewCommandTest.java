package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.ReportFolder;
import io.samklang.report.SampleReport;
import io.samklang.report.json.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions from the terminal. */
class ReviewCommandTest {
  @TempDir Path folder = Path.of("");

  private Path decisions = Path.of("");

  @BeforeEach
  void report() throws IOException {
    new ReportFolder(folder).write(new JsonFormat(), SampleReport.report());
    decisions = folder.resolve("d.jsonl");
  }

  private Invocation list(Object... more) {
    return run(Stream.concat(Stream.of("review", "list", folder), Stream.of(more)));
  }

  private Invocation set(Object... more) {
    return run(
        Stream.concat(
            Stream.of("review", "set"),
            Stream.concat(Stream.of(more), Stream.of("--report", folder, "--by", "Åse"))));
  }

  private Invocation run(Stream<Object> words) {
    return Invocation.of(
        Stream.concat(words, Stream.of("--decisions", decisions, "--today", "2025-11-25"))
            .toArray());
  }

  @Test
  void fromAReportToAnEmptyList() throws IOException {
    Files.writeString(decisions, "");
    Invocation before = list();
    assertThat(before.out()).contains("00f1a2b3c4d5e6f7", "open: 1 error, 1 warning, 2 notes");
    for (String beginning : new String[] {"00f1", "11f1", "22f1", "33f1"}) {
      assertThat(set(beginning, "false-alarm", "--why", "read both").status()).isZero();
    }
    assertThat(list().out()).startsWith("open: 0 errors, 0 warnings, 0 notes");
    assertThat(list("--all").out()).contains("false-alarm");
    assertThat(Files.readAllLines(decisions)).hasSize(4).isSorted();
  }

  @Test
  void openTakesBack() throws IOException {
    set("00f1", "accepted", "--why", "so");
    assertThat(set("00f1", "open").status()).isZero();
    assertThat(decisions).hasContent("");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(set("00f1", "accepted").err()).contains("--why");
    assertThat(set("00f1", "maybe", "--why", "x").err()).contains("confirmed, false-alarm");
    assertThat(set("ffff", "fixed", "--why", "x").err()).contains("no finding of the report");
    assertThat(set("00f1", "fixed", "--why", "x", "--until", "soon").status())
        .isEqualTo(ExitStatus.USAGE);
    assertThat(decisions).doesNotExist();
  }

  @Test
  void listsEntriesWithoutAFinding() throws IOException {
    Files.writeString(
        decisions,
        "{\"fingerprint\":\"aaaaaaaaaaaaaaaa\",\"state\":\"fixed\",\"by\":\"a\",\"why\":\"b\",\"about\":\"gone\"}\n");
    assertThat(list("--unmatched").out()).isEqualTo("aaaaaaaaaaaaaaaa  gone\n");
  }

  @Test
  void aBrokenFileEndsIt() throws IOException {
    Files.writeString(decisions, "nonsense\n");
    assertThat(list().status()).isEqualTo(ExitStatus.USAGE);
    assertThat(set("00f1", "fixed", "--why", "x").err()).contains("d.jsonl:1: is no JSON");
    assertThat(decisions).hasContent("nonsense\n");
  }
}
