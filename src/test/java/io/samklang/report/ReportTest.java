package io.samklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.check.Severity;
import io.samklang.gate.SeverityCounts;
import io.samklang.review.Verdict;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private final Report report = SampleReport.report();

  @Test
  void sortsWhatItIsGiven() {
    assertThat(report.articles()).extracting(Report.Article::id).isSorted();
    assertThat(report.problems()).isSorted();
    assertThat(report.findings())
        .extracting(Report.Finding::event)
        .containsExactly("event-1", "event-1", "event-1", "event-2");
    assertThat(report.findings())
        .extracting(Report.Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE, Severity.NOTE);
  }

  @Test
  void countsAConfirmedFindingAsOpenButNotAsNew() {
    assertThat(report.openCounts()).isEqualTo(new SeverityCounts(1, 1, 1));
    assertThat(report.newCounts()).isEqualTo(new SeverityCounts(1, 0, 0));
  }

  @Test
  void countsAFindingThatADecisionSettledAsNeither() {
    assertThat(decided("false-alarm").isOpen()).isFalse();
    assertThat(decided("accepted").isOpen()).isFalse();
    assertThat(decided("confirmed").isOpen()).isTrue();
  }

  private Report.Finding decided(String state) {
    Report.Finding finding = report.findings().get(0);
    return new Report.Finding(
        finding.fingerprint(),
        finding.check(),
        finding.severity(),
        finding.confidence(),
        finding.event(),
        finding.message(),
        finding.explanation(),
        Report.Status.DECIDED,
        java.util.Optional.of(
            new Report.Decision(
                Verdict.find(state).orElseThrow(), "Kari", "because", java.util.Optional.empty())),
        finding.mentions());
  }
}
