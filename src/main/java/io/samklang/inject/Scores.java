package io.samklang.inject;

import io.samklang.report.Report.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report found of what was planted.
 *
 * @param planted all errors
 * @param found errors, each with the worst finding that finds it
 * @param right findings at error or warning that find something planted
 * @param wrong findings of these severities that are false alarms
 * @param genuine known slips of the articles that were found
 * @param slips known slips of the articles
 */
public record Scores(
    List<PlantedError> planted,
    Map<PlantedError, Finding> found,
    List<Finding> right,
    List<Finding> wrong,
    int genuine,
    int slips) {
  public Scores {
    planted = List.copyOf(planted);
    found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
  }

  /**
   * Of one kind.
   *
   * @param checks that found errors of the kind, each with how many
   */
  public record OfKind(String kind, int planted, int found, SortedMap<String, Integer> checks) {
    public double recall() {
      return share(found, planted);
    }
  }

  /** Of one check: findings that were right, and false alarms. */
  public record OfCheck(String check, int right, int wrong) {
    public double precision() {
      return share(right, right + wrong);
    }
  }

  /** Share of the planted errors that were found, 0 to 1. */
  public double recall() {
    return share(found.size(), planted.size());
  }

  /** Share of what was flagged that was planted, 0 to 1: errors found, and false alarms. */
  public double precision() {
    return share(found.size(), found.size() + wrong.size());
  }

  /** 1 where there is nothing: nothing was missed, nothing was wrong. */
  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** The errors that were not found, as they were planted. */
  public List<PlantedError> missed() {
    return planted.stream().filter(error -> !found.containsKey(error)).toList();
  }

  /** By kind, in the order of {@link ErrorKind}; kinds of other make after them. */
  public List<OfKind> kinds() {
    List<String> order = ErrorKind.words();
    return planted.stream()
        .map(PlantedError::kind)
        .distinct()
        .sorted(
            Comparator.comparingInt((String kind) -> Math.floorMod(order.indexOf(kind), 1 << 30))
                .thenComparing(kind -> kind))
        .map(this::kind)
        .toList();
  }

  private OfKind kind(String kind) {
    SortedMap<String, Integer> checks = new TreeMap<>();
    found.forEach(
        (error, finding) -> {
          if (error.kind().equals(kind)) {
            checks.merge(finding.check(), 1, Integer::sum);
          }
        });
    int all = (int) planted.stream().filter(error -> error.kind().equals(kind)).count();
    return new OfKind(kind, all, checks.values().stream().mapToInt(n -> n).sum(), checks);
  }

  /** By check, in the order of their ids. */
  public List<OfCheck> checks() {
    SortedMap<String, int[]> counts = new TreeMap<>();
    right.forEach(finding -> counts.computeIfAbsent(finding.check(), c -> new int[2])[0]++);
    wrong.forEach(finding -> counts.computeIfAbsent(finding.check(), c -> new int[2])[1]++);
    List<OfCheck> checks = new ArrayList<>();
    counts.forEach((check, count) -> checks.add(new OfCheck(check, count[0], count[1])));
    return checks;
  }
}
