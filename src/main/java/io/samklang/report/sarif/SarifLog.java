package io.samklang.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.samklang.check.Check;
import io.samklang.check.CheckPage;
import io.samklang.check.Checks;
import io.samklang.check.Severity;
import io.samklang.report.Category;
import io.samklang.report.Report;
import io.samklang.text.Problem;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes a log of one run. */
final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final Report report;
  private final List<Check> rules =
      Checks.all().stream().sorted(Comparator.comparing(Check::id)).toList();

  SarifLog(JsonGenerator json, Report report) {
    this.json = json;
    this.report = report;
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    invocation();
    json.writeStringField("columnKind", "utf16CodeUnits");
    results();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Samklang");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("rules");
    for (Check check : rules) {
      rule(check);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Check check) throws IOException {
    String page = CheckPage.find(check.id()).orElse(check.summary());
    json.writeStartObject();
    json.writeStringField("id", check.id());
    json.writeStringField("name", check.getClass().getSimpleName());
    text("shortDescription", check.summary());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(check.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    Optional<String> category = Category.of(check.id());
    if (category.isPresent()) {
      json.writeStringField("mqm", category.get());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : report.problems()) {
      notification(problem);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void notification(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "warning");
    text("message", problem.path() + ": " + problem.message());
    json.writeEndObject();
  }

  private void results() throws IOException {
    SarifResult result = new SarifResult(json, report, rules.stream().map(Check::id).toList());
    json.writeArrayFieldStart("results");
    for (Report.Finding finding : report.findings()) {
      result.write(finding);
    }
    json.writeEndArray();
  }

  private void text(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return severity.word();
  }
}
