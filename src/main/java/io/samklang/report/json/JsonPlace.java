package io.samklang.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value of a JSON file with the path to it, so that a fault can be told with its place.
 *
 * @param file as messages name it
 * @param path from the root: {@code findings[3].severity}
 */
record JsonPlace(String file, String path, JsonNode node) {
  /** Reads the value at a place. */
  interface ValueReader<T> {
    T read(JsonPlace place) throws UnreadableReport;
  }

  static JsonPlace root(String file, JsonNode node) throws UnreadableReport {
    if (!node.isObject()) {
      throw new UnreadableReport(file + ": is no report: a JSON object is wanted");
    }
    return new JsonPlace(file, "", node);
  }

  /** The value of a key, be it there or not. */
  JsonPlace at(String key) {
    JsonNode value = Optional.ofNullable(node.get(key)).orElse(MissingNode.getInstance());
    return new JsonPlace(file, path.isEmpty() ? key : path + "." + key, value);
  }

  UnreadableReport fault(String what) {
    return new UnreadableReport(file + ": " + path + ": " + what);
  }

  String text() throws UnreadableReport {
    return wanted(node.isTextual(), "a text").textValue();
  }

  Optional<String> optionalText() throws UnreadableReport {
    return optional(JsonPlace::text);
  }

  LocalDate day() throws UnreadableReport {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw fault("must be a day such as 2025-11-25");
    }
  }

  /** False if it is not there. */
  boolean optionalFlag() throws UnreadableReport {
    return !isAbsent() && wanted(node.isBoolean(), "true or false").booleanValue();
  }

  /** A whole number from 0. */
  int number() throws UnreadableReport {
    boolean fits = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
    return wanted(fits, "a whole number from 0").intValue();
  }

  /** A whole number from 1. */
  int positive() throws UnreadableReport {
    boolean fits = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 1;
    return wanted(fits, "a whole number from 1").intValue();
  }

  /** A number from 0 to 1. */
  double share() throws UnreadableReport {
    boolean fits = node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1;
    return wanted(fits, "a number from 0 to 1").doubleValue();
  }

  /** The value that is written as the text here. */
  <T> T oneOf(T[] values, Function<T, String> word) throws UnreadableReport {
    String given = text();
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                fault(
                    Arrays.stream(values)
                        .map(word)
                        .collect(Collectors.joining(", ", "“" + given + "” is none of ", ""))));
  }

  <T> Optional<T> optional(ValueReader<T> reader) throws UnreadableReport {
    return isAbsent() ? Optional.empty() : Optional.of(reader.read(this));
  }

  <T> List<T> list(ValueReader<T> reader) throws UnreadableReport {
    JsonNode array = wanted(node.isArray(), "a list");
    List<T> items = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      items.add(reader.read(new JsonPlace(file, path + "[" + i + "]", array.get(i))));
    }
    return items;
  }

  private boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  private JsonNode wanted(boolean fits, String what) throws UnreadableReport {
    if (!fits) {
      throw fault(isAbsent() ? "is missing; " + what + " is wanted" : "must be " + what);
    }
    return node;
  }
}
