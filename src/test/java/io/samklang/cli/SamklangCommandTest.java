package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.check.Check;
import io.samklang.check.Checks;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamklangCommandTest {
  @Test
  void withoutWordsShowsHowItIsUsed() {
    Invocation run = Invocation.of();
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.out()).contains("Usage: samklang", "Start with:  samklang check FOLDER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void saysItsVersion(String option) {
    Invocation run = Invocation.of(option);
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).matches("samklang \\S+\\R");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "extract", "align", "explain", "checks", "models"})
  void helpsOnTheOutput(String command) {
    Invocation run = command.isEmpty() ? Invocation.of("--help") : Invocation.of(command, "--help");
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).contains("Usage: " + ("samklang " + command).strip());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpNamesEveryExitStatus() {
    assertThat(Invocation.of("check", "--help").out())
        .contains("0 fine", "1 the gate failed", "2 usage", "3 an internal error");
  }

  @ParameterizedTest
  @CsvSource({"chek, samklang check", "extrakt, samklang extract", "explian, samklang explain"})
  void suggestsTheNearestCommand(String mistyped, String meant) {
    Invocation run = Invocation.of(mistyped, "articles");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("'" + mistyped + "'", "Did you mean", meant, "--help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void suggestsTheNearestOptionInAFewLines() {
    Invocation run = Invocation.of("check", "--job", "3", "articles");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("--job", "--jobs", "\"samklang check --help\"");
    assertThat(run.err().lines().count()).isLessThan(5);
  }

  @Test
  void listsEveryCheckOnALine() {
    Invocation run = Invocation.of("checks");
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out().lines().map(line -> line.split(" ", 2)[0]))
        .containsExactlyElementsOf(Checks.all().stream().map(Check::id).sorted().toList());
  }

  @Test
  void anInternalErrorIsReportedWithItsTrace() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("the pipe burst");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            broken, new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, false);
    assertThat(SamklangCommand.run(terminal, "check", "-", "--format", "console"))
        .isEqualTo(ExitStatus.INTERNAL);
    assertThat(err.toString()).contains("internal error", "please report it", "the pipe burst");
  }
}
