package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  @Test
  void printsThePageOfACheck() {
    Invocation run = Invocation.of("explain", "count-mismatch");
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).startsWith("# count-mismatch\n").contains("## Stays silent");
  }

  @Test
  void readsTheIdInAnyCase() {
    Invocation run = Invocation.of("explain", "Count-Mismatch");
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).startsWith("# count-mismatch\n");
  }

  @Test
  void suggestsTheNearestCheck() {
    Invocation run = Invocation.of("explain", "count-missmatch");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("count-missmatch", "did you mean count-mismatch?");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void wantsAnId() {
    assertThat(Invocation.of("explain").status()).isEqualTo(ExitStatus.USAGE);
  }
}
