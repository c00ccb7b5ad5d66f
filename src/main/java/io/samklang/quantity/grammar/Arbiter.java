package io.samklang.quantity.grammar;

import io.samklang.quantity.Quantity;
import io.samklang.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps the candidates that do not overlap: the longest first, the stronger of two that are equally
 * long, then the one that stands first, then the one proposed first.
 */
final class Arbiter {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate c) -> -c.extent().length())
          .thenComparing(Candidate::strength, Comparator.reverseOrder())
          .thenComparing(Candidate::extent);

  private Arbiter() {}

  /** The quantities that stand, in order of text. */
  static List<Quantity> decide(List<Candidate> candidates) {
    NavigableMap<Integer, Candidate> kept = new TreeMap<>();
    candidates.stream()
        .sorted(ORDER)
        .filter(c -> isFree(kept, c.extent()))
        .forEach(c -> kept.put(c.extent().start(), c));
    return kept.values().stream().map(Candidate::quantity).flatMap(Optional::stream).toList();
  }

  private static boolean isFree(NavigableMap<Integer, Candidate> kept, Span extent) {
    var before = kept.lowerEntry(extent.end());
    return before == null || before.getValue().extent().end() <= extent.start();
  }
}
