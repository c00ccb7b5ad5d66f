package io.samklang.report.console;

import io.samklang.check.Severity;
import io.samklang.gate.SeverityCounts;
import io.samklang.report.LanguageCounts;
import io.samklang.report.Report;
import io.samklang.text.Problem;
import java.util.stream.Collectors;

/** What stands below the findings: problems, and one line of figures. */
final class SummaryText {
  private SummaryText() {}

  static String problems(Report report, Ink ink) {
    if (report.problems().isEmpty()) {
      return "";
    }
    return report.problems().stream()
        .map(SummaryText::problem)
        .collect(Collectors.joining("", ink.bold("── Problems") + "\n\n", "\n"));
  }

  private static String problem(Problem problem) {
    String text = problem.path() + ": " + problem.message();
    return Paragraph.wrapped(TerminalText.clean(text).strip(), "  ", "    ");
  }

  /** {@code 5 articles: de 2, nb 2, sv 1 · 3 events · 1 error, 0 warnings, 2 notes}. */
  static String of(Report report, Ink ink) {
    int events = report.events().size();
    String problems =
        report.problems().isEmpty() ? "" : " · " + counted(report.problems().size(), "problem");
    return LanguageCounts.of(report.articles()).sentence()
        + " · "
        + counted(events, "event")
        + " · "
        + findings(report, ink)
        + problems
        + "\n";
  }

  private static String findings(Report report, Ink ink) {
    SeverityCounts counts =
        SeverityCounts.of(report.findings().stream().map(Report.Finding::severity).toList());
    if (counts.total() == 0) {
      return "no contradictions found";
    }
    return java.util.Arrays.stream(Severity.values())
        .map(severity -> tinted(counts.of(severity), severity, ink))
        .collect(Collectors.joining(", "));
  }

  private static String tinted(int count, Severity severity, Ink ink) {
    String text = counted(count, severity.word());
    return count == 0 ? text : ink.of(severity, text);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
