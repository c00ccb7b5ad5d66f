package io.samklang.inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as one JSON object. */
public final class ScoreJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int DECIMALS = 4;

  private ScoreJson() {}

  /**
   * {@code {"planted", "found", "recall", "false_alarms", "precision", "kinds": [...], "checks":
   * [...], "missed": [...], "wrong": [...]}}; shares from 0 to 1.
   */
  public static String of(Scores scores) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("planted", scores.planted().size());
    root.put("found", scores.found().size());
    root.put("recall", share(scores.recall()));
    root.put("false_alarms", scores.wrong().size());
    root.put("precision", share(scores.precision()));
    ArrayNode kinds = root.putArray("kinds");
    scores.kinds().forEach(kind -> add(kind, kinds.addObject()));
    ArrayNode checks = root.putArray("checks");
    scores
        .checks()
        .forEach(
            check ->
                checks
                    .addObject()
                    .put("check", check.check())
                    .put("right", check.right())
                    .put("false_alarms", check.wrong())
                    .put("precision", share(check.precision())));
    addDetails(scores, root);
    return root.toString();
  }

  private static void add(Scores.OfKind kind, ObjectNode node) {
    node.put("kind", kind.kind());
    node.put("planted", kind.planted());
    node.put("found", kind.found());
    node.put("recall", share(kind.recall()));
    ObjectNode checks = node.putObject("found_by");
    kind.checks().forEach(checks::put);
  }

  private static void addDetails(Scores scores, ObjectNode root) {
    ArrayNode missed = root.putArray("missed");
    scores
        .missed()
        .forEach(
            error ->
                missed
                    .addObject()
                    .put("kind", error.kind())
                    .put("article", error.article())
                    .put("start", error.span().start())
                    .put("end", error.span().end())
                    .put("was", error.was())
                    .put("now", error.now()));
    ArrayNode wrong = root.putArray("wrong");
    scores
        .wrong()
        .forEach(
            finding ->
                wrong
                    .addObject()
                    .put("fingerprint", finding.fingerprint())
                    .put("check", finding.check())
                    .put("severity", finding.severity().word())
                    .put("message", finding.message()));
  }

  private static BigDecimal share(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
