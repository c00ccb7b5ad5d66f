package io.samklang.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The report as {@code report.json}, for programs and for {@code samklang report}: keys in one
 * order, indented, so that two reports can be compared line by line.
 */
public final class JsonFormat implements ReportFormat {
  /** Of the file's shape; grows only when a reader of the earlier one would go wrong. */
  static final int SCHEMA = 1;

  private final JsonFactory factory =
      new JsonFactory()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

  @Override
  public String name() {
    return "json";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.of("report.json");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(layout());
      new ReportJson(json).write(report);
      json.flush();
    }
    out.write('\n');
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentArraysWith(indent);
    printer.indentObjectsWith(indent);
    return printer;
  }
}
