package io.samklang.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is known of findings on a day.
 *
 * @param decisions by fingerprint, also those that no longer hold
 * @param baseline by fingerprint
 * @param today the day
 */
public record Ledger(
    SortedMap<String, Decision> decisions, SortedMap<String, Known> baseline, LocalDate today) {
  public Ledger {
    decisions = new TreeMap<>(decisions);
    baseline = new TreeMap<>(baseline);
  }

  /**
   * Reads both files; one that is not there says nothing.
   *
   * @throws BrokenEntry if a line cannot be read
   * @throws IOException if a file cannot be read
   */
  public static Ledger read(
      EntryFile<Decision> decisions, EntryFile<Known> baseline, LocalDate today)
      throws IOException {
    return new Ledger(decisions.read(), baseline.read(), today);
  }

  /** The decision on a finding that holds today. */
  public Optional<Decision> decisionOn(String fingerprint) {
    return Optional.ofNullable(decisions.get(fingerprint)).filter(made -> made.holdsOn(today));
  }

  /** Whether the baseline has a finding. */
  public boolean knows(String fingerprint) {
    return baseline.containsKey(fingerprint);
  }

  /**
   * Entries of which no finding is left: it was mended, its values have changed, or its articles
   * are not in the batch.
   *
   * @param found fingerprints of the findings there are
   */
  public List<Entry> unmatched(Set<String> found) {
    return Stream.<Entry>concat(decisions.values().stream(), baseline.values().stream())
        .filter(entry -> !found.contains(entry.fingerprint()))
        .toList();
  }

  /** Decisions on findings there are that have ended: these findings are open again. */
  public List<Decision> ended(Set<String> found) {
    return those(found, made -> !made.holdsOn(today));
  }

  /** Decisions on findings there are that end within two weeks. */
  public List<Decision> endingSoon(Set<String> found) {
    return those(found, made -> made.endsSoon(today));
  }

  private List<Decision> those(Set<String> found, Predicate<Decision> wanted) {
    return decisions.values().stream()
        .filter(made -> found.contains(made.fingerprint()))
        .filter(wanted)
        .toList();
  }
}
