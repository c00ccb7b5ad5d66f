package io.samklang.run;

import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Mention;
import io.samklang.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Common nouns that a desk tells apart: what they count is not the same, so their numbers cannot
 * contradict each other.
 *
 * @param groups of nouns that all mean different things
 */
record DeskTerms(List<List<String>> groups) {
  /** Whether all mentions of a finding that differ in value differ in what they count. */
  boolean areDistinct(Finding finding) {
    return !groups.isEmpty()
        && finding.mentions().stream()
            .allMatch(
                one ->
                    finding.mentions().stream()
                        .filter(other -> !other.value().equals(one.value()))
                        .allMatch(other -> areDistinct(one, other)));
  }

  private boolean areDistinct(Mention one, Mention other) {
    return groups.stream()
        .anyMatch(
            group -> {
              Optional<String> first = find(one, group);
              Optional<String> second = find(other, group);
              return first.isPresent() && second.isPresent() && !first.equals(second);
            });
  }

  /** The noun of a group that a mention counts, in whatever inflection. */
  private static Optional<String> find(Mention mention, List<String> group) {
    List<String> words = Arrays.asList(Folding.plain(mention.text()).split("[^\\p{L}]+"));
    return group.stream()
        .filter(noun -> words.stream().anyMatch(word -> word.startsWith(Folding.plain(noun))))
        .findFirst();
  }
}
