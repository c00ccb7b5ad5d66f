package io.samklang.inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.samklang.inject.PlantedError.Passage;
import io.samklang.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads what is wrong in a batch: {@code planted.json}, as {@code inject} writes it, or {@code
 * gold.json} of the benchmark, which has the same keys and more.
 */
public final class TruthFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> NAMES = List.of(PlantedFile.NAME, "gold.json");

  private TruthFile() {}

  /**
   * Reads the file of a folder.
   *
   * @throws UnreadableTruth if there is none, or it is damaged
   * @throws IOException if it cannot be read
   */
  public static Truth read(Path folder) throws IOException {
    Path file =
        NAMES.stream()
            .map(folder::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableTruth(
                        folder
                            + ": holds no planted.json; \"samklang inject\" writes such a folder"));
    try {
      return truth(MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UnreadableTruth(file + ": is damaged: " + e.getMessage());
    }
  }

  private static Truth truth(JsonNode root) {
    Map<String, String> documents = new TreeMap<>();
    root.path("articles")
        .properties()
        .forEach(e -> documents.put(e.getKey(), text(e.getValue(), "document")));
    return new Truth(
        list(root, "planted").map(TruthFile::error).toList(),
        list(root, "known").map(TruthFile::known).toList(),
        documents,
        Stream.concat(list(root, "same"), list(root, "related")).map(TruthFile::words).toList());
  }

  private static PlantedError error(JsonNode node) {
    return new PlantedError(
        text(node, "kind"),
        text(node, "article"),
        span(node),
        text(node, "was"),
        text(node, "now"),
        list(node, "partners").map(TruthFile::passage).toList());
  }

  private static Truth.Known known(JsonNode node) {
    return new Truth.Known(
        text(node, "verdict").equals("genuine"), list(node, "at").map(TruthFile::passage).toList());
  }

  private static Passage passage(JsonNode node) {
    return new Passage(text(node, "article"), span(node));
  }

  private static Span span(JsonNode node) {
    return new Span(number(node, "start"), number(node, "end"));
  }

  private static Set<String> words(JsonNode array) {
    Set<String> words = new HashSet<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static Stream<JsonNode> list(JsonNode node, String key) {
    List<JsonNode> items = new ArrayList<>();
    node.path(key).forEach(items::add);
    return items.stream();
  }

  private static String text(JsonNode node, String key) {
    if (!node.path(key).isTextual()) {
      throw new IllegalArgumentException("\"" + key + "\" must be a text");
    }
    return node.path(key).textValue();
  }

  private static int number(JsonNode node, String key) {
    if (!node.path(key).canConvertToInt()) {
      throw new IllegalArgumentException("\"" + key + "\" must be a whole number");
    }
    return node.path(key).intValue();
  }
}
