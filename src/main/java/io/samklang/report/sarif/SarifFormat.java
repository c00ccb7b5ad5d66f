package io.samklang.report.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
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
  private final JsonFactory factory =
      new JsonFactory()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

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
    try (JsonGenerator json = factory.createGenerator(out)) {
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(indent);
      printer.indentObjectsWith(indent);
      json.setPrettyPrinter(printer);
      new SarifLog(json, report).write();
      json.flush();
    }
    out.write('\n');
  }
}
