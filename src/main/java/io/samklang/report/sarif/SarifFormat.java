package io.samklang.report.sarif;

import io.samklang.report.IndentedJson;
import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The report as SARIF 2.1.0: every check is a rule with its page as help; a result stands at the
 * passage that is most alone, the others are related locations. What a decision has settled is kept
 * as suppressed.
 */
public final class SarifFormat implements ReportFormat {
  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.of("report.sarif");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    IndentedJson.write(out, json -> new SarifLog(json, report).write());
  }
}
