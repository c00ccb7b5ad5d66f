package io.samklang.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.samklang.report.Agreed;
import io.samklang.report.Category;
import io.samklang.report.Report;
import io.samklang.text.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the parts of a report, each with its keys in the order of the schema. */
final class ReportJson {
  private final JsonGenerator json;

  ReportJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Report report) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", JsonFormat.SCHEMA);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "samklang");
    json.writeStringField("version", report.version());
    json.writeEndObject();
    array("articles", report.articles(), this::article);
    array("problems", report.problems(), this::problem);
    array("events", report.events(), this::event);
    array("findings", report.findings(), this::finding);
    json.writeEndObject();
  }

  private void article(Report.Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("path", article.path());
    json.writeStringField("language", article.language());
    json.writeStringField("title", article.title());
    optional("published", article.published());
    optional("source", article.source());
    json.writeBooleanField("archived", article.archived());
    if (article.copyOf().isPresent()) {
      json.writeStringField("copyOf", article.copyOf().get());
    }
    json.writeEndObject();
  }

  private void problem(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", problem.path());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }

  private void event(Report.Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeStringField("title", event.title());
    array("articles", event.articles(), json::writeString);
    array("linked", event.linked(), this::link);
    json.writeObjectFieldStart("agreed");
    json.writeNumberField("count", event.agreed().count());
    array("facts", event.agreed().facts(), this::fact);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void fact(Agreed.Fact fact) throws IOException {
    json.writeStartObject();
    array("statements", fact.statements(), this::statement);
    json.writeEndObject();
  }

  private void statement(Agreed.Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", statement.article());
    json.writeStringField("text", statement.text());
    json.writeStringField("value", statement.value());
    json.writeEndObject();
  }

  private void link(Report.Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("event", link.event());
    json.writeStringField("why", link.why());
    json.writeEndObject();
  }

  private void finding(Report.Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeStringField("check", finding.check());
    optional("mqm", Category.of(finding.check()));
    json.writeStringField("severity", finding.severity().word());
    json.writeFieldName("confidence");
    json.writeNumber(plain(finding.confidence()));
    json.writeStringField("event", finding.event());
    json.writeStringField("message", finding.message());
    array("explanation", finding.explanation(), json::writeString);
    json.writeStringField("status", finding.status().word());
    decision(finding.decision());
    array("mentions", finding.mentions(), this::mention);
    json.writeEndObject();
  }

  private void decision(Optional<Report.Decision> made) throws IOException {
    if (made.isEmpty()) {
      json.writeNullField("decision");
      return;
    }
    Report.Decision decision = made.get();
    json.writeObjectFieldStart("decision");
    json.writeStringField("state", decision.verdict().word());
    json.writeStringField("by", decision.by());
    json.writeStringField("why", decision.why());
    optional("until", decision.until().map(LocalDate::toString));
    json.writeEndObject();
  }

  private void mention(Report.Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", mention.article());
    json.writeNumberField("start", mention.span().start());
    json.writeNumberField("end", mention.span().end());
    json.writeNumberField("line", mention.position().line());
    json.writeNumberField("column", mention.position().column());
    json.writeStringField("text", mention.text());
    json.writeStringField("value", mention.value());
    json.writeStringField("sentence", mention.sentence());
    json.writeStringField("before", mention.context().before());
    json.writeStringField("after", mention.context().after());
    json.writeEndObject();
  }

  private void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  private <T> void array(String key, List<T> items, Element<T> element) throws IOException {
    json.writeArrayFieldStart(key);
    for (T item : items) {
      element.write(item);
    }
    json.writeEndArray();
  }

  /** A number without exponent: {@code 0.0001}, not {@code 1.0E-4}. */
  private static BigDecimal plain(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /** Writes one element of an array. */
  private interface Element<T> {
    void write(T item) throws IOException;
  }
}
