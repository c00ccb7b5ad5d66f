package io.samklang.inject;

import io.samklang.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
  private final List<Waiting> open = new ArrayList<>();
  private final Map<ErrorKind, Integer> chosenOf = new EnumMap<>(ErrorKind.class);
  private final Set<String> articles = new HashSet<>();
  private final Set<Sentence> sentences = new HashSet<>();

  /** The errors of a kind that have not been looked at. */
  private record Waiting(ErrorKind kind, Deque<Proposal> proposals) {}

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
          open.add(new Waiting(kind, new ArrayDeque<>(shuffled)));
        });
  }

  /** So many errors, or as many as there are; in the order in which they were chosen. */
  List<Proposal> choose(long most) {
    List<Proposal> chosen = new ArrayList<>();
    Optional<Waiting> kind = next();
    while (chosen.size() < most && kind.isPresent()) {
      Proposal proposal = kind.get().proposals.removeFirst();
      if (isFree(proposal)) {
        take(proposal);
        chosen.add(proposal);
      }
      kind = next();
    }
    return chosen;
  }

  /** The kind least chosen so far; among those the one with the fewest left. */
  private Optional<Waiting> next() {
    open.removeIf(waiting -> waiting.proposals.isEmpty());
    return open.stream()
        .min(
            Comparator.comparingInt((Waiting waiting) -> chosenOf.getOrDefault(waiting.kind, 0))
                .thenComparingInt(waiting -> waiting.proposals.size())
                .thenComparing(Waiting::kind));
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
