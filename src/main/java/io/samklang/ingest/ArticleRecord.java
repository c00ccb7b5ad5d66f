package io.samklang.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.ComposedText;
import io.samklang.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as a JSON object with the keys id, title, body, language, published, source, url,
 * event and translation_of. All are strings (an id may be an integer); all but body may be absent,
 * null or blank; other keys are ignored.
 */
final class ArticleRecord {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final List<String> KEYS =
      List.of("title", "body", "language", "published", "source", "url", "event", "translation_of");

  private final JsonNode object;
  private final Article.Origin origin;

  private ArticleRecord(JsonNode object, Article.Origin origin) {
    this.object = object;
    this.origin = origin;
  }

  /** The article of one line of JSON, or why there is none. */
  static Batch read(String json, Article.Origin origin) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return node.isObject()
          ? new ArticleRecord(node, origin).read()
          : refused(
              origin, "is no JSON object; write each article as {\"id\": ..., \"body\": ...}");
    } catch (JsonProcessingException e) {
      return refused(origin, "is broken JSON; every line must be one whole object");
    }
  }

  private Batch read() {
    Optional<String> wrongType = wrongType();
    if (wrongType.isPresent()) {
      return refused(origin, "has a \"" + wrongType.get() + "\" that is no text; quote it");
    }
    Optional<String> body = text("body");
    return body.isPresent()
        ? new Batch(List.of(article(body.get())), dateProblems())
        : refused(origin, "has no \"body\"; give the text of the article there");
  }

  private Article article(String body) {
    String title = text("title").orElse("");
    String text = title.isEmpty() ? body : title + "\n" + body;
    ComposedText composed = ComposedText.of(text);
    Layout layout =
        Layout.of(lines(ComposedText.of(title).text(), ComposedText.of(body).text()))
            .inOriginal(composed);
    return new Article(id(), origin, text, layout.blocks(), metadata(layout.metadata()));
  }

  /** The lines of a title, a line feed and a body. */
  private static List<Line> lines(String title, String body) {
    if (title.isEmpty()) {
      return PlainLines.of(body);
    }
    List<Line> lines = new ArrayList<>();
    Line.of(title, 0, title.length(), Line.Role.TITLE).ifPresent(lines::add);
    PlainLines.of(body).forEach(line -> lines.add(line.shift(title.length() + 1)));
    return lines;
  }

  private String id() {
    JsonNode id = object.path("id");
    return id.isIntegralNumber() ? id.asText() : text("id").orElse(origin.place());
  }

  /** What the keys say, and where they say nothing what the text says. */
  private Metadata metadata(Metadata found) {
    return new Metadata(
        text("title").map(String::strip).or(found::title),
        text("language"),
        published().or(found::published),
        text("source").or(found::source),
        text("url"),
        text("event"),
        text("translation_of"));
  }

  private Optional<LocalDate> published() {
    return text("published").flatMap(IsoDay::parse);
  }

  private List<Problem> dateProblems() {
    Optional<String> given = text("published");
    return given.isEmpty() || published().isPresent()
        ? List.of()
        : List.of(
            new Problem(
                origin.place(),
                "has the date \"%s\", which is not ISO 8601 and is ignored; write 2025-11-25"
                    .formatted(given.get().strip())));
  }

  private Optional<String> text(String key) {
    JsonNode value = object.path(key);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue())
        : Optional.empty();
  }

  private Optional<String> wrongType() {
    JsonNode id = object.path("id");
    boolean idFits = id.isIntegralNumber() || isTextOrNothing(id);
    Stream<String> wrong = KEYS.stream().filter(key -> !isTextOrNothing(object.path(key)));
    return Stream.concat(idFits ? Stream.empty() : Stream.of("id"), wrong).findFirst();
  }

  private static boolean isTextOrNothing(JsonNode value) {
    return value.isTextual() || value.isNull() || value.isMissingNode();
  }

  private static Batch refused(Article.Origin origin, String why) {
    return Batch.of(new Problem(origin.place(), why));
  }
}
