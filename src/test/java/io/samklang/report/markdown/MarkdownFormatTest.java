package io.samklang.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Golden;
import io.samklang.report.SampleReport;
import org.junit.jupiter.api.Test;

/** The summary for a pull request. */
class MarkdownFormatTest {
  @Test
  void writesItsGoldenFile() {
    Golden.assertMatches(new MarkdownFormat(), "summary.md");
  }

  @Test
  void nothingOfAnArticleIsMarkup() {
    assertThat(Golden.written(new MarkdownFormat(), SampleReport.report()))
        .doesNotContain("<script", "<img");
    assertThat(MarkdownText.of("a|b *c* [d](e) @f <g> `h`\nj"))
        .isEqualTo("a\\|b \\*c\\* \\[d\\]\\(e\\) &#64;f &lt;g\\> \\`h\\` j");
  }

  @Test
  void staysShort() {
    String large = Golden.written(new MarkdownFormat(), SampleReport.large(5000));
    assertThat(large).contains("… and 4950 more.");
    assertThat(large.length()).isLessThan(60_000);
  }

  @Test
  void writesTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(new MarkdownFormat());
  }
}
