package io.samklang.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD: an object of a schema.org type that ends in {@code
 * Article} (or a posting, a report), at the top, in an array, in {@code @graph} or as the main
 * entity. Data that cannot be read are passed over: the page stands for itself.
 */
final class LinkedData {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final List<String> CONTAINERS =
      List.of("@graph", "mainEntity", "mainEntityOfPage");
  private static final List<String> TYPE_ENDINGS = List.of("Article", "BlogPosting", "Report");

  /** A page nests its data two or three deep. */
  private static final int DEEPEST = 8;

  private LinkedData() {}

  /** What the data say of the article of the page; of several the one that has its headline. */
  static PageData read(Document page) {
    List<JsonNode> articles =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> articles(script.data()))
            .toList();
    String heading = Optional.ofNullable(page.selectFirst("h1")).map(Element::text).orElse("");
    return articles.stream()
        .filter(article -> text(article, "headline").filter(heading::equals).isPresent())
        .findFirst()
        .or(() -> articles.stream().findFirst())
        .map(LinkedData::data)
        .orElseGet(() -> data(MAPPER.createObjectNode()));
  }

  private static Stream<JsonNode> articles(String json) {
    try {
      List<JsonNode> found = new ArrayList<>();
      collect(MAPPER.readTree(json), DEEPEST, found);
      return found.stream();
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
  }

  private static void collect(JsonNode node, int depth, List<JsonNode> found) {
    if (depth == 0) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, depth - 1, found));
    } else if (isArticle(node)) {
      found.add(node);
    } else {
      CONTAINERS.forEach(key -> collect(node.path(key), depth - 1, found));
    }
  }

  private static boolean isArticle(JsonNode node) {
    return values(node.path("@type"))
        .map(JsonNode::asText)
        .anyMatch(type -> TYPE_ENDINGS.stream().anyMatch(type::endsWith));
  }

  private static PageData data(JsonNode article) {
    return new PageData(
        text(article, "headline").or(() -> text(article, "name")).map(HtmlPage::plainText),
        text(article, "inLanguage").or(() -> text(article.path("inLanguage"), "alternateName")),
        text(article, "datePublished").or(() -> text(article, "dateCreated")),
        link(article, "url").or(() -> link(article, "mainEntityOfPage")),
        link(article, "translationOfWork"),
        link(article, "isBasedOn").or(() -> link(article, "isBasedOnUrl")),
        text(article, "articleBody"));
  }

  /** A link, or an object with an id, a link or a name; of several the first. */
  private static Optional<String> link(JsonNode article, String key) {
    return values(article.path(key))
        .findFirst()
        .flatMap(
            value ->
                text(value)
                    .or(() -> text(value, "url"))
                    .or(() -> text(value, "@id"))
                    .or(() -> text(value, "headline"))
                    .or(() -> text(value, "name")));
  }

  private static Stream<JsonNode> values(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  private static Optional<String> text(JsonNode object, String key) {
    return values(object.path(key)).findFirst().flatMap(LinkedData::text);
  }

  private static Optional<String> text(JsonNode value) {
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue().strip())
        : Optional.empty();
  }
}
