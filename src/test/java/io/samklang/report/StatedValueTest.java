package io.samklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.check.Severity;
import io.samklang.report.Report.Mention;
import io.samklang.text.Position;
import io.samklang.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StatedValueTest {
  /** A finding of mentions {@code article=value}. */
  private static Report.Finding finding(String... mentions) {
    return new Report.Finding(
        "f",
        "count-mismatch",
        Severity.ERROR,
        1,
        "event-1",
        "",
        List.of(),
        Report.Status.NEW,
        Stream.of(mentions).map(StatedValueTest::mention).toList());
  }

  private static Mention mention(String articleAndValue) {
    String article = articleAndValue.substring(0, 1);
    String value = articleAndValue.substring(2);
    return new Mention(article, new Span(0, 1), new Position(1, 1), "x", value, "x", 0);
  }

  @Test
  void putsWhatMostArticlesStateFirst() {
    assertThat(StatedValue.of(finding("a=16", "b=18", "c=18")))
        .extracting(StatedValue::sentence)
        .containsExactly("18 in 2 articles", "16 in 1 article");
  }

  @Test
  void countsAnArticleOnceAndKeepsTheOrderOfMentions() {
    assertThat(StatedValue.of(finding("a=16", "a=16", "b=18")))
        .extracting(StatedValue::sentence)
        .containsExactly("16 in 1 article", "18 in 1 article");
  }
}
