package io.samklang.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Golden;
import io.samklang.report.SampleReport;
import org.junit.jupiter.api.Test;

/** The commands that become annotations. */
class GithubFormatTest {
  private static final String WRITTEN = Golden.written(new GithubFormat(), SampleReport.report());

  @Test
  void writesItsGoldenFile() {
    Golden.assertMatches(new GithubFormat(), "github.txt");
  }

  @Test
  void everyLineIsOneCommand() {
    assertThat(WRITTEN.lines()).allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
  }

  @Test
  void leavesOutWhatIsSettled() {
    assertThat(WRITTEN).doesNotContain("33f1a2b3c4d5e6f7").contains("11f1a2b3c4d5e6f7");
  }

  @Test
  void writesTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(new GithubFormat());
  }
}
