package io.samklang.inject;

import io.samklang.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Chooses errors so that the kinds come as evenly as the batch admits, rare ones first. */
final class EvenChoice {
  private final Map<ErrorKind, Deque<Proposal>> open = new EnumMap<>(ErrorKind.class);
  private final Map<ErrorKind, Integer> chosenOf = new EnumMap<>(ErrorKind.class);
  private final Set<String> articles = new HashSet<>();
  private final Set<Sentence> sentences = new HashSet<>();

  /** A sentence of the batch. */
  private record Sentence(String article, int index) {
    static Sentence of(Fact fact) {
      return new Sentence(fact.article().id(), fact.sentence().index());
    }
  }

  EvenChoice(Map<ErrorKind, List<Proposal>> proposals, Random random) {
    proposals.forEach(
        (kind, all) -> {
          List<Proposal> shuffled = new ArrayList<>(all);
          Collections.shuffle(shuffled, random);
          open.put(kind, new ArrayDeque<>(shuffled));
        });
  }

  /** So many errors, or as many as there are; in the order in which they were chosen. */
  List<Proposal> choose(long most) {
    List<Proposal> chosen = new ArrayList<>();
    Optional<ErrorKind> kind = next();
    while (chosen.size() < most && kind.isPresent()) {
      Proposal proposal = open.get(kind.get()).removeFirst();
      if (isFree(proposal)) {
        take(proposal);
        chosen.add(proposal);
      }
      kind = next();
    }
    return chosen;
  }

  /** The kind least chosen so far; among those the one with the fewest left. */
  private Optional<ErrorKind> next() {
    open.values().removeIf(Deque::isEmpty);
    return open.keySet().stream()
        .min(
            java.util.Comparator.comparingInt((ErrorKind k) -> chosenOf.getOrDefault(k, 0))
                .thenComparingInt(k -> open.get(k).size())
                .thenComparing(k -> k));
  }

  private boolean isFree(Proposal proposal) {
    return !articles.contains(proposal.fact().article().id())
        && !sentences.contains(Sentence.of(proposal.fact()))
        && proposal.partners().stream().map(Sentence::of).noneMatch(sentences::contains);
  }

  private void take(Proposal proposal) {
    chosenOf.merge(proposal.kind(), 1, Integer::sum);
    articles.add(proposal.fact().article().id());
    sentences.add(Sentence.of(proposal.fact()));
    proposal.partners().forEach(partner -> sentences.add(Sentence.of(partner)));
  }
}
