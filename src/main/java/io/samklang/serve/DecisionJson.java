package io.samklang.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.samklang.review.Decision;
import io.samklang.review.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** What page and server say to each other. */
final class DecisionJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DecisionJson() {}

  /**
   * What a page asks for.
   *
   * @param verdict empty to take back what was said
   * @param by empty for whom the server was started by
   */
  record Wish(
      String fingerprint,
      Optional<Verdict> verdict,
      Optional<String> by,
      String why,
      Optional<LocalDate> until) {}

  /**
   * Reads a wish.
   *
   * @throws IllegalArgumentException with what is wrong, for people
   */
  static Wish wish(byte[] body) {
    try {
      JsonNode node = MAPPER.readTree(body);
      String state = node.path("state").asText();
      Optional<Verdict> verdict = Verdict.find(state);
      if (verdict.isEmpty() && !state.equals("open")) {
        throw new IllegalArgumentException("no state: " + state);
      }
      return new Wish(
          node.path("fingerprint").asText(),
          verdict,
          text(node, "by"),
          node.path("why").asText().strip(),
          text(node, "until").map(LocalDate::parse));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("the last day must be one such as 2025-11-25", e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException("cannot be read", e);
    }
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key).asText("").strip()).filter(text -> !text.isEmpty());
  }

  /** The decisions that hold, by fingerprint. */
  static String decisions(Map<String, Decision> decisions) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode all = root.putObject("decisions");
    decisions.forEach(
        (fingerprint, made) -> {
          ObjectNode node = all.putObject(fingerprint);
          node.put("state", made.verdict().word());
          node.put("by", made.by());
          node.put("why", made.why());
          node.put("until", made.until().map(LocalDate::toString).orElse(""));
          node.put("open", made.verdict().leavesOpen());
        });
    return root.toString();
  }

  static String fault(String message) {
    return JsonNodeFactory.instance.objectNode().put("error", message).toString();
  }
}
