package io.samklang.calibrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Examples out of several batches of one corpus. What does not hold comes again in every batch,
 * word for word, and counts there by the square root of how often it came; what was planted is
 * another error each time.
 */
final class Examples {
  private record Case(List<String> texts, double[] values, boolean holds) {}

  private final List<Case> cases = new ArrayList<>();
  private final Map<List<String>, Integer> repeats = new HashMap<>();

  /**
   * @param texts what stands in the articles, in any order
   */
  void add(List<String> texts, double[] values, boolean holds) {
    List<String> sorted = texts.stream().sorted().toList();
    cases.add(new Case(sorted, values, holds));
    if (!holds) {
      repeats.merge(sorted, 1, Integer::sum);
    }
  }

  /** In the order in which they were added. */
  List<Example> weighted() {
    return cases.stream()
        .map(one -> new Example(one.values(), one.holds(), one.holds() ? 1 : weight(one.texts())))
        .toList();
  }

  private double weight(List<String> texts) {
    return 1 / Math.sqrt(repeats.getOrDefault(texts, 1));
  }
}
