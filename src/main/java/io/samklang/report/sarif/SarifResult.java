package io.samklang.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Mention;
import io.samklang.report.Report.Status;
import io.samklang.report.Suspect;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes findings as results. */
final class SarifResult {
  private final JsonGenerator json;
  private final List<String> rules;
  private final Map<String, Report.Article> articles = new HashMap<>();

  /**
   * A writer of results.
   *
   * @param rules ids, in the order in which they were declared
   */
  SarifResult(JsonGenerator json, Report report, List<String> rules) {
    this.json = json;
    this.rules = rules;
    report.articles().forEach(article -> articles.put(article.id(), article));
  }

  void write(Finding finding) throws IOException {
    Suspect suspect = Suspect.of(finding);
    json.writeStartObject();
    json.writeStringField("ruleId", finding.check());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.check()));
    json.writeStringField("level", SarifLog.level(finding.severity()));
    json.writeFieldName("rank");
    json.writeNumber(BigDecimal.valueOf(finding.confidence()).movePointRight(2));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", finding.message());
    json.writeEndObject();
    locations(suspect);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("samklang/v1", finding.fingerprint());
    json.writeEndObject();
    json.writeStringField("baselineState", finding.status() == Status.NEW ? "new" : "unchanged");
    suppressions(finding);
    properties(finding);
    json.writeEndObject();
  }

  private void locations(Suspect suspect) throws IOException {
    json.writeArrayFieldStart("locations");
    location(suspect.mention(), Optional.empty());
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (Mention other : suspect.others()) {
      location(other, Optional.of(id));
      id++;
    }
    json.writeEndArray();
  }

  private void location(Mention mention, Optional<Integer> id) throws IOException {
    Optional<Report.Article> article = Optional.ofNullable(articles.get(mention.article()));
    String path = article.map(Report.Article::path).orElse(mention.article());
    String language = article.map(Report.Article::language).orElse("");
    json.writeStartObject();
    if (id.isPresent()) {
      json.writeNumberField("id", id.get());
    }
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", ArtifactUri.of(path));
    json.writeEndObject();
    region(mention, language);
    json.writeEndObject();
    json.writeObjectFieldStart("message");
    json.writeStringField("text", language + ": " + mention.value());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void region(Mention mention, String language) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", mention.position().line());
    json.writeNumberField("startColumn", mention.position().column());
    json.writeObjectFieldStart("snippet");
    json.writeStringField("text", mention.text());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("language", language);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void suppressions(Finding finding) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (!finding.isOpen() && finding.decision().isPresent()) {
      Report.Decision decision = finding.decision().get();
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField(
          "justification",
          decision.verdict().word() + " by " + decision.by() + ": " + decision.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void properties(Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("event", finding.event());
    json.writeStringField("status", finding.status().word());
    json.writeArrayFieldStart("explanation");
    for (String reason : finding.explanation()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
