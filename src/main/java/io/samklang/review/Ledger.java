package io.samklang.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /** Which entries are about which findings. */
  public Matches match(List<Found> findings) {
    return Matches.of(this, findings);
  }
}
