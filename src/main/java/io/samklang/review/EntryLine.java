package io.samklang.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a file of entries: a JSON object with exactly the keys that are asked for. */
final class EntryLine {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode object;

  private EntryLine(JsonNode object) {
    this.object = object;
  }

  /**
   * Parses a line whose keys are among {@code keys}.
   *
   * @throws BrokenEntry without file and line if it is no such object
   */
  static EntryLine parse(String line, List<String> keys) throws BrokenEntry {
    JsonNode object = parse(line);
    List<String> unknown = new ArrayList<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(keys);
    if (!unknown.isEmpty()) {
      throw new BrokenEntry(
          "unknown key “" + unknown.get(0) + "”; known are " + String.join(", ", keys));
    }
    return new EntryLine(object);
  }

  private static JsonNode parse(String line) throws BrokenEntry {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw new BrokenEntry("is no JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new BrokenEntry("is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  String fingerprint() throws BrokenEntry {
    String text = text("fingerprint");
    if (!Fingerprints.isOne(text)) {
      throw new BrokenEntry("fingerprint must be 16 hexadecimal digits");
    }
    return text;
  }

  /** A text that is not blank. */
  String text(String key) throws BrokenEntry {
    return optionalText(key)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new BrokenEntry(key + " is missing"));
  }

  Optional<String> optionalText(String key) throws BrokenEntry {
    JsonNode value = object.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new BrokenEntry(key + " must be a text");
    }
    return Optional.of(value.textValue());
  }

  /** Texts; none if the key is missing. */
  List<String> texts(String key) throws BrokenEntry {
    JsonNode value = object.path(key);
    List<String> texts = new ArrayList<>();
    value.forEach(each -> texts.add(each.asText()));
    if (!value.isMissingNode() && !value.isArray()) {
      throw new BrokenEntry(key + " must be a list");
    }
    return texts;
  }

  Optional<LocalDate> optionalDay(String key) throws BrokenEntry {
    Optional<String> text = optionalText(key);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new BrokenEntry(key + " must be a day such as 2025-11-25");
    }
  }
}
