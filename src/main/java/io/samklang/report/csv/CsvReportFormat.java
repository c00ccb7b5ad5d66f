package io.samklang.report.csv;

import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Mention;
import io.samklang.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The report as a table after RFC 4180, lines ending in CR LF: one row a mention, so that a finding
 * has as many rows as it joins passages. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
public final class CsvReportFormat implements ReportFormat {
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "fingerprint",
              "event",
              "check",
              "severity",
              "confidence",
              "status",
              "decision",
              "message",
              "article",
              "language",
              "path",
              "line",
              "column",
              "text",
              "value",
              "sentence")
          .get();

  private static final String FORMULA_BEGINS = "=+-@\t\r";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.of("findings.csv");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, Report.Article> articles = new HashMap<>();
    report.articles().forEach(article -> articles.put(article.id(), article));
    CSVPrinter table = new CSVPrinter(out, TABLE);
    for (Finding finding : report.findings()) {
      for (Mention mention : finding.mentions()) {
        row(finding, mention, Optional.ofNullable(articles.get(mention.article())), table);
      }
    }
  }

  private static void row(
      Finding finding, Mention mention, Optional<Report.Article> article, CSVPrinter table)
      throws IOException {
    table.printRecord(
        finding.fingerprint(),
        finding.event(),
        finding.check(),
        finding.severity().word(),
        Double.toString(finding.confidence()),
        finding.status().word(),
        finding.decision().map(decision -> decision.verdict().word()).orElse(""),
        safe(finding.message()),
        safe(mention.article()),
        article.map(Report.Article::language).orElse(""),
        safe(article.map(Report.Article::path).orElse("")),
        mention.position().line(),
        mention.position().column(),
        safe(mention.text()),
        safe(mention.value()),
        safe(mention.sentence()));
  }

  private static String safe(String text) {
    boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
