package io.samklang.run;

import io.samklang.config.CheckLevel;
import io.samklang.config.Setting;
import io.samklang.config.Settings;
import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Status;
import io.samklang.review.Decision;
import io.samklang.review.Found;
import io.samklang.review.Ledger;
import io.samklang.review.Matches;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of what was found what a desk sees: its levels, its decisions, its baseline. */
public final class Appraisal {
  private Appraisal() {}

  /** What a desk sees of what was found. */
  public static Report of(Report found, Settings settings, Ledger ledger) {
    DeskTerms terms = new DeskTerms(settings.glossary().value().distinctTerms());
    List<Finding> findings =
        found.findings().stream()
            .filter(finding -> !terms.areDistinct(finding))
            .flatMap(finding -> level(finding, settings.checks()))
            .toList();
    return review(found.withFindings(findings), ledger);
  }

  private static Stream<Finding> level(Finding finding, Map<String, Setting<CheckLevel>> levels) {
    Setting<CheckLevel> level = levels.get(finding.check());
    return level == null
        ? Stream.of(finding)
        : level.value().severity().map(finding::withSeverity).stream();
  }

  /** Says of every finding whether a decision or the baseline knows it. */
  public static Report review(Report report, Ledger ledger) {
    Matches matches = match(report, ledger);
    return report.withFindings(
        report.findings().stream().map(finding -> review(finding, matches)).toList());
  }

  /** Which entries are about which findings of a report. */
  public static Matches match(Report report, Ledger ledger) {
    return ledger.match(
        report.findings().stream()
            .map(finding -> new Found(finding.fingerprint(), finding.articles()))
            .toList());
  }

  private static Finding review(Finding finding, Matches matches) {
    Optional<Report.Decision> decision =
        matches.decisionOn(finding.fingerprint()).map(Appraisal::decision);
    if (decision.isPresent()) {
      return finding.withStanding(Status.DECIDED, decision);
    }
    Status status = matches.knows(finding.fingerprint()) ? Status.KNOWN : Status.NEW;
    return finding.withStanding(status, Optional.empty());
  }

  private static Report.Decision decision(Decision made) {
    return new Report.Decision(made.verdict(), made.by(), made.why(), made.until());
  }
}
