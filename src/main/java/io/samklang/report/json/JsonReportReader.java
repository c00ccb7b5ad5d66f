package io.samklang.report.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.samklang.check.Severity;
import io.samklang.report.Agreed;
import io.samklang.report.Report;
import io.samklang.review.Verdict;
import io.samklang.text.Position;
import io.samklang.text.Problem;
import io.samklang.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a {@code report.json} back. What the file does not hold is lost: the reasons of events; and
 * where a sentence holds the words of its mention twice, the first are taken. Keys that it does not
 * know are passed over.
 */
public final class JsonReportReader {
  private final ObjectMapper mapper =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads a file in UTF-8.
   *
   * @throws UnreadableReport if there is no such file, or it is no report of this schema
   * @throws IOException if the file cannot be read
   */
  public Report read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(in, file.toString());
    } catch (NoSuchFileException e) {
      throw new UnreadableReport(file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new UnreadableReport(file + ": is not UTF-8");
    }
  }

  /**
   * Reads a report.
   *
   * @param name of what is read, for messages
   * @throws UnreadableReport if it is no report of this schema
   * @throws IOException if {@code in} cannot be read
   */
  public Report read(Reader in, String name) throws IOException {
    JsonNode root = parse(in, name);
    JsonPlace place = JsonPlace.root(name, root);
    int schema = place.at("schema").number();
    if (schema != JsonFormat.SCHEMA) {
      throw place.at("schema").fault("is " + schema + "; this version reads " + JsonFormat.SCHEMA);
    }
    return new Report(
        place.at("tool").at("version").text(),
        place.at("articles").list(JsonReportReader::article),
        place.at("problems").list(JsonReportReader::problem),
        place.at("events").list(JsonReportReader::event),
        place.at("findings").list(JsonReportReader::finding));
  }

  private JsonNode parse(Reader in, String name) throws IOException {
    try {
      return mapper.readTree(in);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? name : name + ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new UnreadableReport(place + ": is not JSON: " + e.getOriginalMessage());
    }
  }

  private static Report.Article article(JsonPlace at) throws UnreadableReport {
    return new Report.Article(
        at.at("id").text(),
        at.at("path").text(),
        at.at("language").text(),
        at.at("title").text(),
        at.at("published").optionalText(),
        at.at("source").optionalText(),
        at.at("archived").optionalFlag(),
        at.at("copyOf").optionalText());
  }

  private static Problem problem(JsonPlace at) throws UnreadableReport {
    return new Problem(at.at("path").text(), at.at("message").text());
  }

  private static Report.Event event(JsonPlace at) throws UnreadableReport {
    return new Report.Event(
        at.at("id").text(),
        at.at("title").text(),
        at.at("articles").list(JsonPlace::text),
        List.of(),
        at.at("linked")
            .list(link -> new Report.Link(link.at("event").text(), link.at("why").text())),
        at.at("agreed").optional(JsonReportReader::agreed).orElse(Agreed.NOTHING));
  }

  private static Agreed agreed(JsonPlace at) throws UnreadableReport {
    return new Agreed(at.at("count").number(), at.at("facts").list(JsonReportReader::fact));
  }

  private static Agreed.Fact fact(JsonPlace at) throws UnreadableReport {
    JsonPlace statements = at.at("statements");
    List<Agreed.Statement> all = statements.list(JsonReportReader::statement);
    if (all.size() < 2) {
      throw statements.fault("must be of two articles at least");
    }
    return new Agreed.Fact(all);
  }

  private static Agreed.Statement statement(JsonPlace at) throws UnreadableReport {
    return new Agreed.Statement(
        at.at("article").text(), at.at("text").text(), at.at("value").text());
  }

  private static Report.Finding finding(JsonPlace at) throws UnreadableReport {
    return new Report.Finding(
        at.at("fingerprint").text(),
        at.at("check").text(),
        at.at("severity").oneOf(Severity.values(), Severity::word),
        at.at("confidence").share(),
        at.at("event").text(),
        at.at("message").text(),
        at.at("explanation").list(JsonPlace::text),
        at.at("status").oneOf(Report.Status.values(), Report.Status::word),
        at.at("decision").optional(JsonReportReader::decision),
        at.at("mentions").list(JsonReportReader::mention));
  }

  private static Report.Decision decision(JsonPlace at) throws UnreadableReport {
    return new Report.Decision(
        at.at("state").oneOf(Verdict.values(), Verdict::word),
        at.at("by").text(),
        at.at("why").text(),
        at.at("until").optional(JsonPlace::day));
  }

  private static Report.Mention mention(JsonPlace at) throws UnreadableReport {
    int start = at.at("start").number();
    int end = at.at("end").number();
    String text = at.at("text").text();
    if (start > end || end - start != text.length()) {
      throw at.fault("the span " + start + ".." + end + " is not as long as its text");
    }
    String sentence = at.at("sentence").text();
    return new Report.Mention(
        at.at("article").text(),
        new Span(start, end),
        new Position(at.at("line").positive(), at.at("column").positive()),
        text,
        at.at("value").text(),
        sentence,
        Math.max(0, start - Math.max(0, sentence.indexOf(text))),
        new Report.Context(
            at.at("before").optionalText().orElse(""), at.at("after").optionalText().orElse("")));
  }
}
