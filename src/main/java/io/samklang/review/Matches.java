package io.samklang.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries are about which findings.
 *
 * <p>An entry is about the finding of its fingerprint. Where there is none, it is carried over to
 * the one finding that is of the same meaning, has an article in common with it, and no entry of
 * its own: an article was given another title.
 *
 * @param decisions by fingerprint of the finding, also those that no longer hold
 * @param known of the baseline, by fingerprint of the finding
 * @param unmatched entries about no finding
 * @param today the day on which decisions must hold
 */
public record Matches(
    SortedMap<String, Decision> decisions,
    SortedMap<String, Known> known,
    List<Entry> unmatched,
    LocalDate today) {
  /** Lays the entries of a ledger over findings. */
  static Matches of(Ledger ledger, List<Found> findings) {
    List<Entry> unmatched = new ArrayList<>();
    return new Matches(
        matched(ledger.decisions(), findings, unmatched),
        matched(ledger.baseline(), findings, unmatched),
        unmatched,
        ledger.today());
  }

  private static <E extends Entry> SortedMap<String, E> matched(
      SortedMap<String, E> entries, List<Found> findings, List<Entry> unmatched) {
    Set<String> found = findings.stream().map(Found::fingerprint).collect(Collectors.toSet());
    SortedMap<String, E> matched = new TreeMap<>(entries);
    matched.keySet().retainAll(found);
    Map<String, List<Found>> open =
        findings.stream()
            .filter(each -> !entries.containsKey(each.fingerprint()))
            .collect(Collectors.groupingBy(Found::meaning));
    Map<String, List<E>> left =
        entries.values().stream()
            .filter(entry -> !found.contains(entry.fingerprint()))
            .collect(Collectors.groupingBy(Found::meaningOf, TreeMap::new, Collectors.toList()));
    left.forEach(
        (meaning, alike) ->
            carryOver(alike, open.getOrDefault(meaning, List.of()), matched, unmatched));
    return matched;
  }

  /** Of entries and findings of one meaning. */
  private static <E extends Entry> void carryOver(
      List<E> entries, List<Found> findings, Map<String, E> matched, List<Entry> unmatched) {
    for (E entry : entries) {
      List<Found> shared = findings.stream().filter(each -> each.sharesArticle(entry)).toList();
      boolean alone =
          shared.size() == 1 && entries.stream().filter(shared.get(0)::sharesArticle).count() == 1;
      if (alone) {
        matched.put(shared.get(0).fingerprint(), entry);
      } else {
        unmatched.add(entry);
      }
    }
  }

  /** The decision on a finding that holds today. */
  public Optional<Decision> decisionOn(String fingerprint) {
    return Optional.ofNullable(decisions.get(fingerprint)).filter(made -> made.holdsOn(today));
  }

  /** Whether the baseline has a finding. */
  public boolean knows(String fingerprint) {
    return known.containsKey(fingerprint);
  }

  /** Decisions that have ended: their findings are open again. */
  public List<Decision> ended() {
    return decisions.values().stream().filter(made -> !made.holdsOn(today)).toList();
  }

  /** Decisions that end within two weeks. */
  public List<Decision> endingSoon() {
    return decisions.values().stream().filter(made -> made.endsSoon(today)).toList();
  }

  /** Entries that stand under another fingerprint than their finding has now. */
  public List<Entry> carriedOver() {
    return Stream.of(decisions, known)
        .flatMap(entries -> entries.entrySet().stream())
        .filter(entry -> !entry.getKey().equals(entry.getValue().fingerprint()))
        .<Entry>map(Map.Entry::getValue)
        .toList();
  }
}
