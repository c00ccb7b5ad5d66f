package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a check ends, and what it leaves behind. */
class CheckCommandTest {
  @TempDir Path folder = Path.of("");

  private Invocation check(Object... args) {
    Stream<Object> all =
        Stream.concat(Stream.of("check", "-o", folder.resolve("report")), Stream.of(args));
    return Invocation.of(all.toArray());
  }

  private Path batch(String name) throws IOException {
    Path batch = folder.resolve(name);
    return switch (name) {
      case "error" -> Newsroom.contradicting(batch);
      case "warning" -> Newsroom.misspelling(batch);
      case "note" -> Newsroom.updating(batch);
      default -> Newsroom.agreeing(batch);
    };
  }

  private Path withProblem(Path batch) throws IOException {
    Files.writeString(batch.resolve("tom.txt"), "");
    return batch;
  }

  @ParameterizedTest
  @CsvSource({
    "none,    note,    0",
    "none,    never,   0",
    "note,    error,   0",
    "note,    warning, 0",
    "note,    note, 1",
    "note,    never, 0",
    "warning, error,   0",
    "warning, warning, 1",
    "warning, note, 1",
    "warning, never, 0",
    "error,   error,   1",
    "error,   WARNING, 1",
    "error,   note, 1",
    "error,   never, 0"
  })
  void theGateDecides(String worst, String failOn, int status) throws IOException {
    Invocation run = check(batch(worst), "--fail-on", failOn, "--format", "console");
    assertThat(run.err()).contains(status == 1 ? "gate failed" : "gate passed");
    assertThat(run.status()).as(run.out()).isEqualTo(status);
  }

  @Test
  void failsOnErrorsUnlessToldOtherwise() throws IOException {
    assertThat(check(batch("error")).status()).isEqualTo(ExitStatus.GATE);
    assertThat(check(batch("note")).status()).isEqualTo(ExitStatus.SUCCESS);
  }

  @Test
  void strictPutsProblemsBeforeTheGate() throws IOException {
    Path batch = withProblem(batch("error"));
    assertThat(check(batch).status()).isEqualTo(ExitStatus.GATE);
    assertThat(check(batch, "--strict").status()).isEqualTo(ExitStatus.INTERNAL);
  }

  @Test
  void strictIsContentWithoutProblems() throws IOException {
    assertThat(check(batch("none"), "--strict").status()).isEqualTo(ExitStatus.SUCCESS);
  }

  @Test
  void aProblemAloneFailsNothing() throws IOException {
    Invocation run = check(withProblem(batch("none")));
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).contains("tom.txt", "is empty");
  }

  @Test
  void saysTheProblemsAlsoWithoutTheConsoleFormat() throws IOException {
    Invocation run = check(withProblem(batch("none")), "--format", "json");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("tom.txt: is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --fail-on catastrophe  | --fail-on takes error, warning, note, never, not catastrophe
          --format pdf           | --format takes console, html, json
          --jobs 0               | --jobs must be at least 1, not 0
          --jobs many            | --jobs
          --nonsense             | --nonsense
          """)
  void refusesWhatItDoesNotKnow(String options, String message) throws IOException {
    Invocation run =
        check(Stream.concat(Stream.of(batch("error")), Stream.of(options.split(" "))).toArray());
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(folder.resolve("report")).doesNotExist();
  }

  @Test
  void wantsAPath() {
    assertThat(Invocation.of("check").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void refusesAFileAsOutputFolderBeforeItBegins() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Invocation run = Invocation.of("check", batch("error"), "-o", file);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("-o takes a folder", "taken").doesNotContain("reading");
  }

  @Test
  void refusesAnOutputFolderBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Invocation run = Invocation.of("check", batch("none"), "-o", file.resolve("below"));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("cannot be written", "-o").doesNotContain("\tat ");
  }

  @Test
  void writesTheThreeFormatsOfTheDefault() throws IOException {
    Invocation run = check(batch("error"));
    assertThat(run.out()).contains("count-mismatch", "420 Schüler", "240 elever");
    assertThat(folder.resolve("report")).isDirectoryContaining("glob:**/report.json");
    assertThat(folder.resolve("report/report.html")).content().contains("420 Schüler");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "console", "html", "json,json"})
  void theFormatChangesNoStatus(String format) throws IOException {
    Invocation run = check(batch("error"), "--format", format);
    assertThat(run.status()).isEqualTo(ExitStatus.GATE);
    assertThat(run.out().isEmpty()).isEqualTo(!format.equals("console"));
    assertThat(Files.exists(folder.resolve("report/report.json")))
        .isEqualTo(format.startsWith("json"));
  }

  @Test
  void readsJsonLinesFromStandardInput() throws IOException {
    String lines =
        JsonArticle.line("nb", Newsroom.NB)
            + JsonArticle.line("de", Newsroom.DE.replace("240", "420"));
    Invocation run = Invocation.withInput(lines, "check", "-", "--format", "console");
    assertThat(run.status()).isEqualTo(ExitStatus.GATE);
    assertThat(run.out()).contains("-:1:1", "-:2:1", "count-mismatch");
  }

  @Test
  void readsFilesAndStandardInputTogether() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), Newsroom.NB, StandardCharsets.UTF_8);
    String line = JsonArticle.line("de", Newsroom.DE.replace("240", "420"));
    Invocation run = Invocation.withInput(line, "check", "-", file, "--format", "console");
    assertThat(run.status()).isEqualTo(ExitStatus.GATE);
  }
}
