package io.samklang.run;

import io.samklang.config.CheckLevel;
import io.samklang.config.Setting;
import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Status;
import io.samklang.review.Decision;
import io.samklang.review.Ledger;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of what was found what a desk sees: its levels, its decisions, its baseline. */
public final class Appraisal {
  private Appraisal() {}

  /**
   * Gives every finding of a check the level that the desk has set for it; a check that is off is
   * not reported.
   *
   * @param levels by id of the check
   */
  public static Report level(Report report, Map<String, Setting<CheckLevel>> levels) {
    return report.withFindings(
        report.findings().stream().flatMap(finding -> level(finding, levels)).toList());
  }

  private static Stream<Finding> level(Finding finding, Map<String, Setting<CheckLevel>> levels) {
    Setting<CheckLevel> level = levels.get(finding.check());
    return level == null
        ? Stream.of(finding)
        : level.value().severity().map(finding::withSeverity).stream();
  }

  /** Says of every finding whether a decision or the baseline knows it. */
  public static Report review(Report report, Ledger ledger) {
    return report.withFindings(
        report.findings().stream().map(finding -> review(finding, ledger)).toList());
  }

  private static Finding review(Finding finding, Ledger ledger) {
    Optional<Report.Decision> decision =
        ledger.decisionOn(finding.fingerprint()).map(Appraisal::decision);
    if (decision.isPresent()) {
      return finding.withStanding(Status.DECIDED, decision);
    }
    Status status = ledger.knows(finding.fingerprint()) ? Status.KNOWN : Status.NEW;
    return finding.withStanding(status, Optional.empty());
  }

  private static Report.Decision decision(Decision made) {
    return new Report.Decision(made.verdict(), made.by(), made.why(), made.until());
  }
}
