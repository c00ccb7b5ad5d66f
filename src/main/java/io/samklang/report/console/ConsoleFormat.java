package io.samklang.report.console;

import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** The report for a person at a terminal, 100 columns wide. */
public final class ConsoleFormat implements ReportFormat {
  private final Ink ink;

  public ConsoleFormat(Ink ink) {
    this.ink = ink;
  }

  @Override
  public String name() {
    return "console";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.empty();
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    FindingText findings = new FindingText(report, ink);
    for (Report.Event event : report.events()) {
      if (!report.findingsOf(event).isEmpty()) {
        out.write(EventHeading.of(event, report, ink));
      }
      for (Report.Finding finding : report.findingsOf(event)) {
        out.write(findings.of(finding));
      }
    }
    out.write(SummaryText.problems(report, ink));
    out.write(SummaryText.of(report, ink));
  }
}
