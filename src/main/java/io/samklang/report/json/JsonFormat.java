package io.samklang.report.json;

import io.samklang.report.IndentedJson;
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
    IndentedJson.write(out, json -> new ReportJson(json).write(report));
  }
}
