package io.samklang.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Article.Origin;
import io.samklang.text.Block;
import io.samklang.text.SourceLines;
import io.samklang.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as JSON. Unlike analyses, which can be made again, this form must be read by every
 * later version: keys may be added, none may change its meaning.
 */
final class ArticleJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ArticleJson() {}

  static String write(Article article) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", article.id());
    json.put("path", article.path());
    article.origin().recordLine().ifPresent(line -> json.put("line", line));
    ArrayNode marks = json.putArray("lines");
    article.origin().lines().marks().forEach(m -> marks.addArray().add(m.offset()).add(m.line()));
    json.put("text", article.text());
    ArrayNode blocks = json.putArray("blocks");
    article.blocks().forEach(block -> write(block, blocks.addArray()));
    write(article.metadata(), json.putObject("metadata"));
    return json.toString();
  }

  private static void write(Block block, ArrayNode out) {
    out.add(block.span().start()).add(block.span().end()).add(block.kind().name());
    block.unit().ifPresent(out::add);
  }

  private static void write(Metadata metadata, ObjectNode out) {
    metadata.title().ifPresent(v -> out.put("title", v));
    metadata.declaredLanguage().ifPresent(v -> out.put("language", v));
    metadata.published().ifPresent(v -> out.put("published", v.toString()));
    metadata.source().ifPresent(v -> out.put("source", v));
    metadata.url().ifPresent(v -> out.put("url", v));
    metadata.event().ifPresent(v -> out.put("event", v));
    metadata.translationOf().ifPresent(v -> out.put("translation_of", v));
  }

  /**
   * Reads an article.
   *
   * @throws Damaged if it is none
   */
  static Article read(String json) throws Damaged {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new Article(
          node.required("id").textValue(),
          origin(node),
          node.required("text").textValue(),
          blocks(node.required("blocks")),
          metadata(node.required("metadata")));
    } catch (JsonProcessingException | RuntimeException e) {
      throw new Damaged("an article that cannot be read", e);
    }
  }

  private static Origin origin(JsonNode node) {
    List<SourceLines.Mark> marks = new ArrayList<>();
    node.path("lines")
        .forEach(m -> marks.add(new SourceLines.Mark(m.get(0).intValue(), m.get(1).intValue())));
    Optional<Integer> line =
        node.has("line") ? Optional.of(node.get("line").intValue()) : Optional.empty();
    return new Origin(node.required("path").textValue(), line, new SourceLines(marks));
  }

  private static List<Block> blocks(JsonNode array) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode block : array) {
      Span span = new Span(block.get(0).intValue(), block.get(1).intValue());
      Optional<String> unit =
          block.size() > 3 ? Optional.of(block.get(3).textValue()) : Optional.empty();
      blocks.add(new Block(span, Block.Kind.valueOf(block.get(2).textValue()), unit));
    }
    return blocks;
  }

  private static Metadata metadata(JsonNode node) {
    return new Metadata(
        text(node, "title"),
        text(node, "language"),
        text(node, "published").map(LocalDate::parse),
        text(node, "source"),
        text(node, "url"),
        text(node, "event"),
        text(node, "translation_of"));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.has(key) ? Optional.of(node.get(key).textValue()) : Optional.empty();
  }
}
