package io.samklang.inject;

import io.samklang.check.Severity;
import io.samklang.inject.PlantedError.Passage;
import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a report with what was planted in its batch. Only findings at error or warning count. A
 * planted error is found when one of them points at the planted words and at a passage that still
 * says what was right; one that touches nothing planted is a false alarm, unless it was reported
 * before anything was planted, or is a known difference.
 */
public final class Scorer {
  private final Truth truth;
  private final Set<String> before;

  private Scorer(Truth truth, Set<String> before) {
    this.truth = truth;
    this.before = before;
  }

  /**
   * A scorer for the batch in a folder, as {@code inject} made it.
   *
   * @param before report on the batch before anything was planted
   * @throws UnreadableTruth if the folder does not say what was planted
   * @throws IOException if its file cannot be read
   */
  public static Scorer of(Path folder, Optional<Report> before) throws IOException {
    Set<String> known =
        before.stream()
            .flatMap(report -> report.findings().stream())
            .map(Scorer::identity)
            .collect(Collectors.toSet());
    return new Scorer(TruthFile.read(folder), known);
  }

  /** What a finding says, whatever its articles are called: check and words. */
  private static String identity(Finding finding) {
    return finding.check()
        + finding.mentions().stream().map(Report.Mention::text).sorted().toList();
  }

  /** Scores a report. */
  public Scores score(Report report) {
    PlacedMention.Places places = new PlacedMention.Places(report, articles());
    Map<PlantedError, Finding> found = new LinkedHashMap<>();
    List<Finding> right = new ArrayList<>();
    List<Finding> wrong = new ArrayList<>();
    Set<Truth.Known> genuine = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding.severity().isAtLeast(Severity.WARNING)) {
        List<PlacedMention> mentions = places.of(finding);
        List<PlantedError> hits = truth.planted().stream().filter(e -> finds(mentions, e)).toList();
        hits.forEach(error -> found.putIfAbsent(error, finding));
        truth.known().stream()
            .filter(known -> known.genuine() && touches(mentions, known))
            .forEach(genuine::add);
        if (!hits.isEmpty()) {
          right.add(finding);
        } else if (!isExcused(finding, mentions)) {
          wrong.add(finding);
        }
      }
    }
    long slips = truth.known().stream().filter(Truth.Known::genuine).count();
    return new Scores(truth.planted(), found, right, wrong, genuine.size(), (int) slips);
  }

  private boolean finds(List<PlacedMention> mentions, PlantedError error) {
    return mentions.stream().anyMatch(mention -> mention.pointsAt(error))
        && mentions.stream()
            .anyMatch(
                mention ->
                    error.partners().stream().anyMatch(mention::touches)
                        || truth.areRelated(mention.article(), error.article()));
  }

  private boolean isExcused(Finding finding, List<PlacedMention> mentions) {
    return before.contains(identity(finding))
        || truth.planted().stream().anyMatch(e -> mentions.stream().anyMatch(m -> m.pointsAt(e)))
        || truth.known().stream().anyMatch(known -> touches(mentions, known))
        || joinsRelated(mentions);
  }

  private static boolean touches(List<PlacedMention> mentions, Truth.Known known) {
    return mentions.stream().anyMatch(m -> known.passages().stream().anyMatch(m::touches));
  }

  private boolean joinsRelated(List<PlacedMention> mentions) {
    List<String> documents =
        mentions.stream()
            .map(PlacedMention::article)
            .map(article -> truth.documents().getOrDefault(article, article))
            .distinct()
            .toList();
    return documents.size() > 1
        && documents.stream()
            .allMatch(
                one ->
                    documents.stream()
                        .allMatch(other -> one.equals(other) || truth.areJoined(one, other)));
  }

  private Set<String> articles() {
    Stream<String> planted =
        truth.planted().stream()
            .flatMap(
                error ->
                    Stream.concat(
                        Stream.of(error.article()),
                        error.partners().stream().map(Passage::article)));
    return Stream.concat(planted, truth.documents().keySet().stream()).collect(Collectors.toSet());
  }
}
