package io.samklang.inject;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** {@code planted.json}: what was planted in a batch. */
final class PlantedFile {
  static final String NAME = "planted.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PlantedFile() {}

  static List<PlantedError> sorted(List<PlantedError> errors) {
    return errors.stream()
        .sorted(Comparator.comparing(PlantedError::article).thenComparing(PlantedError::span))
        .toList();
  }

  static void write(Path folder, List<PlantedError> errors) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode planted = root.putArray("planted");
    errors.forEach(error -> planted.add(json(error)));
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(NAME),
        MAPPER.writer(lines()).writeValueAsString(root) + "\n",
        StandardCharsets.UTF_8);
  }

  /** Line feeds on every system, so that the same batch gives the same bytes. */
  private static DefaultPrettyPrinter lines() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  private static ObjectNode json(PlantedError error) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("kind", error.kind());
    node.put("article", error.article());
    node.put("start", error.span().start());
    node.put("end", error.span().end());
    node.put("was", error.was());
    node.put("now", error.now());
    ArrayNode partners = node.putArray("partners");
    for (PlantedError.Passage passage : error.partners()) {
      partners
          .addObject()
          .put("article", passage.article())
          .put("start", passage.span().start())
          .put("end", passage.span().end());
    }
    return node;
  }
}
