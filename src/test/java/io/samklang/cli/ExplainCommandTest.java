package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsThePageOfACheck() {
    assertThat(run("explain", "count-mismatch")).isEqualTo(ExitStatus.SUCCESS);
    assertThat(out.toString()).startsWith("# count-mismatch\n").contains("## Stays silent");
  }

  @Test
  void readsTheIdInAnyCase() {
    assertThat(run("explain", "Count-Mismatch")).isEqualTo(ExitStatus.SUCCESS);
    assertThat(out.toString()).startsWith("# count-mismatch\n");
  }

  @Test
  void suggestsTheNearestCheck() {
    assertThat(run("explain", "count-missmatch")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("count-missmatch", "did you mean count-mismatch?");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void wantsAnId() {
    assertThat(run("explain")).isEqualTo(ExitStatus.USAGE);
  }

  private int run(String... args) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false);
    return SamklangCommand.run(terminal, args);
  }
}
