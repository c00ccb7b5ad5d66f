package io.samklang.inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Scores as lines for people. */
public final class ScoreTable {
  private static final String KIND = "%-22s %7d %5d %7.2f  %s";
  private static final String CHECK = "%-22s %7d %5d %10.2f";

  private ScoreTable() {}

  /**
   * The lines of a table by kind and one by check.
   *
   * @param all whether every missed error and false alarm follows
   */
  public static List<String> lines(Scores scores, boolean all) {
    List<String> lines = new ArrayList<>();
    lines.add("planted                planted found  recall  found by");
    scores.kinds().forEach(kind -> lines.add(line(kind)));
    lines.add(
        format(KIND, "all", scores.planted().size(), scores.found().size(), scores.recall(), "")
            .stripTrailing());
    lines.add("");
    lines.add("check                    right false  precision");
    scores
        .checks()
        .forEach(c -> lines.add(format(CHECK, c.check(), c.right(), c.wrong(), c.precision())));
    lines.add(
        format(CHECK, "all", scores.found().size(), scores.wrong().size(), scores.precision()));
    if (scores.slips() > 0) {
      lines.add("");
      lines.add(scores.genuine() + " of " + scores.slips() + " known slips of the articles found");
    }
    if (all) {
      addDetails(scores, lines);
    }
    return lines;
  }

  private static String line(Scores.OfKind kind) {
    String checks =
        kind.checks().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return format(KIND, kind.kind(), kind.planted(), kind.found(), kind.recall(), checks)
        .stripTrailing();
  }

  private static void addDetails(Scores scores, List<String> lines) {
    lines.add("");
    scores
        .missed()
        .forEach(
            e ->
                lines.add(
                    format(
                        "missed %s: “%s” for “%s”, %s:%d..%d",
                        e.kind(),
                        e.now(),
                        e.was(),
                        e.article(),
                        e.span().start(),
                        e.span().end())));
    scores
        .wrong()
        .forEach(
            f ->
                lines.add(
                    format(
                        "false  %s %s %s: %s",
                        f.fingerprint(), f.severity().word(), f.check(), f.message())));
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
