package io.samklang.report.markdown;

import io.samklang.gate.SeverityCounts;
import io.samklang.report.LanguageCounts;
import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Mention;
import io.samklang.report.Report.Status;
import io.samklang.report.ReportFormat;
import io.samklang.report.StatedValue;
import io.samklang.report.Suspect;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The report as a summary in Markdown, short enough for a pull request: counts, the open findings
 * that matter most, what could not be checked.
 */
public final class MarkdownFormat implements ReportFormat {
  /** Rows beyond which nobody reads on; the whole report is elsewhere. */
  private static final int MOST = 50;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.of("summary.md");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    out.write("## Consistency report\n\n");
    out.write(figures(report));
    out.write(counts(report));
    findings(report, out);
    problems(report.problems(), out);
  }

  private static String figures(Report report) {
    int events = report.events().size();
    return "%s in %s %s.\n\n"
        .formatted(
            LanguageCounts.of(report.articles()).sentence(),
            events,
            events == 1 ? "event" : "events");
  }

  private static String counts(Report report) {
    return "| | errors | warnings | notes |\n|---|---:|---:|---:|\n"
        + row("new", report.newCounts())
        + row("open", report.openCounts())
        + row("all", SeverityCounts.of(report.findings().stream().map(Finding::severity).toList()))
        + "\n";
  }

  private static String row(String name, SeverityCounts counts) {
    return "| %s | %s | %s | %s |\n"
        .formatted(name, counts.errors(), counts.warnings(), counts.notes());
  }

  private static void findings(Report report, Writer out) throws IOException {
    List<Finding> open =
        report.findings().stream()
            .filter(Finding::isOpen)
            .sorted(
                Comparator.comparing((Finding finding) -> finding.status() != Status.NEW)
                    .thenComparing(Finding::severity))
            .toList();
    if (open.isEmpty()) {
      out.write("No open findings.\n");
      return;
    }
    out.write("| | finding | who states what | where |\n|---|---|---|---|\n");
    for (Finding finding : open.subList(0, Math.min(MOST, open.size()))) {
      out.write(row(finding, report));
    }
    if (open.size() > MOST) {
      out.write("\n… and " + (open.size() - MOST) + " more.\n");
    }
  }

  private static String row(Finding finding, Report report) {
    Mention mention = Suspect.of(finding).mention();
    String path =
        report.findArticle(mention.article()).map(Report.Article::path).orElse(mention.article());
    return "| %s%s<br>%s | %s | %s | %s:%s |\n"
        .formatted(
            finding.severity().word(),
            finding.status() == Status.NEW ? ", new" : "",
            finding.check(),
            MarkdownText.of(finding.message()),
            StatedValue.of(finding).stream()
                .map(StatedValue::sentence)
                .map(MarkdownText::of)
                .collect(Collectors.joining("<br>")),
            MarkdownText.of(path),
            mention.position().line());
  }

  private static void problems(List<Problem> problems, Writer out) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    out.write("\n### Not checked\n\n");
    for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      out.write(
          "- %s: %s\n"
              .formatted(MarkdownText.of(problem.path()), MarkdownText.of(problem.message())));
    }
    if (problems.size() > MOST) {
      out.write("- … and " + (problems.size() - MOST) + " more\n");
    }
  }
}
