package io.samklang.report.registry;

import io.samklang.report.ReportFormat;
import io.samklang.report.console.ConsoleFormat;
import io.samklang.report.console.Ink;
import io.samklang.report.csv.CsvReportFormat;
import io.samklang.report.github.GithubFormat;
import io.samklang.report.html.HtmlFormat;
import io.samklang.report.json.JsonFormat;
import io.samklang.report.junit.JunitFormat;
import io.samklang.report.markdown.MarkdownFormat;
import io.samklang.report.sarif.SarifFormat;
import java.util.List;
import java.util.Optional;

/**
 * The formats there are, each with a name of its own.
 *
 * @param all in the order in which they are written
 */
public record ReportFormats(List<ReportFormat> all) {
  public ReportFormats {
    all = List.copyOf(all);
  }

  /** Every format. */
  public static ReportFormats standard(Ink ink) {
    return new ReportFormats(
        List.of(
            new ConsoleFormat(ink),
            new HtmlFormat(),
            new JsonFormat(),
            new SarifFormat(),
            new JunitFormat(),
            new GithubFormat(),
            new CsvReportFormat(),
            new MarkdownFormat()));
  }

  /** Empty if no format has the name. */
  public Optional<ReportFormat> find(String name) {
    return all.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The names, for messages. */
  public List<String> names() {
    return all.stream().map(ReportFormat::name).toList();
  }
}
