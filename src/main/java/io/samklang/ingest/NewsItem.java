package io.samklang.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.samklang.ingest.html.HtmlPage;
import io.samklang.ingest.html.Paragraph;
import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An IPTC ninjs object. Version 1 has headlines and bodies as properties ({@code headline}, {@code
 * body_xhtml}, {@code body_text}), versions 2 and 3 as arrays ({@code headlines}, {@code bodies})
 * with role, content type and value.
 */
final class NewsItem {
  private static final List<String> DATES =
      List.of("versioncreated", "contentcreated", "firstcreated");

  private final JsonNode item;

  private NewsItem(JsonNode item) {
    this.item = item;
  }

  /** The article of an object, or why there is none. */
  static Batch read(JsonNode node, Article.Origin origin) {
    NewsItem item = new NewsItem(node);
    Optional<String> body = item.body();
    if (body.isEmpty()) {
      return Batch.of(new Problem(origin.place(), item.missing()));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    item.headline().flatMap(Paragraph::title).ifPresent(paragraphs::add);
    paragraphs.addAll(HtmlPage.paragraphsOf(body.get()));
    String id = item.text("uri").orElse(origin.place());
    return Batch.of(ExtractedText.of(paragraphs).article(id, origin, item.metadata()));
  }

  /** Other JSON is told from an item that lacks its text. */
  private String missing() {
    return text("uri").isPresent()
        ? "has no body; export the item with its text"
        : "is no news item in ninjs; write articles as JSON lines (.jsonl) or ninjs";
  }

  private Metadata metadata() {
    return new Metadata(
        headline(),
        text("language"),
        published(),
        Optional.empty(),
        text("uri").filter(uri -> uri.startsWith("http")),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<LocalDate> published() {
    return DATES.stream()
        .flatMap(key -> text(key).stream())
        .flatMap(date -> IsoDay.parse(date).stream())
        .findFirst();
  }

  private Optional<String> headline() {
    return Stream.concat(text("headline").stream(), texts("headlines", "headline_"))
        .map(HtmlPage::plainText)
        .findFirst();
  }

  /** Markup rather than plain text, since it has paragraphs; then the longest. */
  private Optional<String> body() {
    return texts("bodies", "body_")
        .max(
            Comparator.comparing((String body) -> body.contains("</p>"))
                .thenComparing(String::length));
  }

  /** The values of an array, that of the main role first, or of all properties with a prefix. */
  private Stream<String> texts(String array, String prefix) {
    Stream<JsonNode> values =
        StreamSupport.stream(item.path(array).spliterator(), false)
            .sorted(Comparator.comparing(value -> !value.path("role").asText().equals("main")))
            .map(value -> value.path("value"));
    Stream<JsonNode> properties =
        item.properties().stream()
            .filter(property -> property.getKey().startsWith(prefix))
            .sorted(Comparator.comparing(property -> !property.getKey().endsWith("_main")))
            .map(property -> property.getValue());
    return Stream.concat(values, properties)
        .filter(value -> value.isTextual() && !value.textValue().isBlank())
        .map(JsonNode::textValue);
  }

  private Optional<String> text(String key) {
    JsonNode value = item.path(key);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue().strip())
        : Optional.empty();
  }
}
