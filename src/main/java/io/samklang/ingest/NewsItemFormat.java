package io.samklang.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.samklang.text.Article;
import io.samklang.text.Problem;
import io.samklang.text.SourceLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** News items of the IPTC's ninjs, 1.x, 2.x or 3.x: one object, or an array of them. */
final class NewsItemFormat implements Format {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public boolean claims(String name) {
    return name.endsWith(".json") || name.endsWith(".ninjs");
  }

  @Override
  public Batch read(Source source, Limits limits) throws IOException {
    return WholeFile.read(source, limits)
        .match(json -> read(source.path(), json), why -> Batch.of(new Problem(source.path(), why)));
  }

  private static Batch read(String path, String json) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      JsonToken token = array ? parser.nextToken() : parser.currentToken();
      while (token != null && token != JsonToken.END_ARRAY) {
        Article.Origin origin = origin(path, array, parser.currentTokenLocation().getLineNr());
        Batch item = NewsItem.read(parser.<JsonNode>readValueAsTree(), origin);
        articles.addAll(item.articles());
        problems.addAll(item.problems());
        token = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      problems.add(new Problem(path, broken(e)));
    } catch (IOException e) {
      problems.add(new Problem(path, Refusals.reason(e)));
    }
    return new Batch(articles, problems);
  }

  private static Article.Origin origin(String path, boolean array, int line) {
    SourceLines lines = new SourceLines(List.of(new SourceLines.Mark(0, line)));
    return new Article.Origin(path, array ? Optional.of(line) : Optional.empty(), lines);
  }

  private static String broken(JsonProcessingException e) {
    return e.getLocation() == null
        ? "is broken JSON; export it again"
        : "is broken JSON on line %d; export it again".formatted(e.getLocation().getLineNr());
  }
}
