package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What a run says of its progress, to a person and to a log. */
class NarratorTest {
  private static final String CLEAR = "\r\u001b[K";

  private final StringWriter said = new StringWriter();

  private Narrator narrator(boolean interactive, String... options) {
    Volume volume = new Volume();
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("volume", spec(volume)))
        .parseArgs(options);
    PrintWriter out = new PrintWriter(said, true);
    return new Narrator(
        new Terminal(InputStream.nullInputStream(), out, out, interactive, false), volume);
  }

  private static CommandLine.Model.CommandSpec spec(Volume volume) {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(volume);
  }

  @Test
  void aLogHasALineAStage() {
    Narrator narrator = narrator(false);
    narrator.stage("reading 3 articles");
    narrator.done(1, 3);
    narrator.done(3, 3);
    assertThat(said.toString()).isEqualTo("reading 3 articles" + System.lineSeparator());
  }

  @Test
  void onATerminalOneLineIsOverwritten() throws InterruptedException {
    Narrator narrator = narrator(true);
    narrator.stage("reading 3 articles");
    Thread.sleep(600);
    narrator.done(1, 3);
    narrator.done(2, 3);
    assertThat(said.toString())
        .startsWith(CLEAR + "reading 3 articles …" + CLEAR + "reading 3 articles: 1 of 3, ")
        .doesNotContain("2 of 3")
        .doesNotContain(System.lineSeparator());
  }

  @Test
  void theQuietHearNothing() {
    Narrator narrator = narrator(true, "--quiet");
    narrator.stage("reading 3 articles");
    narrator.wrote(Path.of("report.json"));
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void whoAsksHearsTheSeconds() {
    Narrator narrator = narrator(true, "--verbose");
    narrator.stage("reading 3 articles");
    assertThat(said.toString()).matches(" +\\d+\\.\\d s reading 3 articles\\R");
  }

  @Test
  void saysTheRateAndWhatIsLeft() {
    assertThat(Narrator.rate(1200, 3000, 12)).isEqualTo("1200 of 3000, 100 a second, 18 s left");
    assertThat(Narrator.rate(2, 9000, 4)).isEqualTo("2 of 9000, 0.5 a second, 299 min left");
  }
}
