package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import io.samklang.review.Ledger;
import io.samklang.run.Appraisal;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samklang review list}: the findings of a report that wait for a decision. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Lists the findings of a report that no decision has settled.")
final class ReviewListCommand extends TerminalCommand {
  @Mixin private StoredReport stored = new StoredReport();

  @Option(names = "--all", description = "Also those that a decision has settled.")
  private boolean all;

  @Option(
      names = "--unmatched",
      description = "Instead, the decisions and entries of the baseline that match no finding.")
  private boolean unmatched;

  @Mixin private ReviewOptions review = new ReviewOptions();
  @Mixin private ConfigOption config = new ConfigOption();

  @Override
  public Integer call() {
    Settings settings = config.read();
    Ledger ledger = review.ledger(settings);
    Report report = stored.read(settings);
    if (unmatched) {
      Appraisal.match(report, ledger)
          .unmatched()
          .forEach(entry -> terminal().out().println(LedgerNotes.about(entry)));
    } else {
      list(Appraisal.review(report, ledger));
    }
    return ExitStatus.SUCCESS;
  }

  private void list(Report report) {
    PrintWriter out = terminal().out();
    List<Finding> shown = report.findings().stream().filter(f -> all || f.isOpen()).toList();
    for (Finding finding : shown) {
      out.println(
          String.join(
              "  ",
              finding.fingerprint(),
              padded(finding.severity().word(), 7),
              padded(standing(finding), 11),
              finding.check(),
              finding.message()));
    }
    out.println("open: " + report.openCounts() + "; new: " + report.newCounts());
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private static String standing(Finding finding) {
    return finding
        .decision()
        .map(decision -> decision.verdict().word())
        .orElse(finding.status().word());
  }
}
