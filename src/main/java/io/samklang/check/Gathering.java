package io.samklang.check;

import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.PassageAligner;
import io.samklang.quantity.Comparison.Cause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the pairs of an event into disagreements over one thing each. */
final class Gathering {
  private final int articlesOfEvent;
  private final List<FactPair> contradicting = new ArrayList<>();
  private final List<FactPair> agreeing = new ArrayList<>();

  Gathering(List<FactPair> pairs, int articlesOfEvent) {
    this.articlesOfEvent = articlesOfEvent;
    pairs.forEach(pair -> (pair.contradicts() ? contradicting : agreeing).add(pair));
  }

  /** What a check claims, surest first. */
  List<Disagreement> disagreements() {
    List<FactPair> claimed =
        contradicting.stream().filter(pair -> Checks.claiming(pair).isPresent()).toList();
    return FactGroups.of(claimed).stream().map(this::disagreement).toList();
  }

  private Disagreement disagreement(FactGroups.Group group) {
    return new Disagreement(
        Checks.claiming(group.surest()).orElseThrow(),
        group.pairs(),
        group.facts(),
        supporters(group),
        touching(group.facts()),
        articlesOfEvent);
  }

  private List<FactPair> touching(Set<Fact> facts) {
    return agreeing.stream()
        .filter(pair -> facts.contains(pair.a()) || facts.contains(pair.b()))
        .toList();
  }

  /**
   * Facts of further articles that agree with one side, one an article; none for roles, where what
   * agrees is the person.
   */
  private Set<Fact> supporters(FactGroups.Group group) {
    if (group.surest().comparison().cause() == Cause.ROLE) {
      return Set.of();
    }
    Set<Fact> facts = group.facts();
    Set<String> articles = new HashSet<>();
    facts.forEach(fact -> articles.add(fact.article().id()));
    Set<Fact> supporters = new LinkedHashSet<>();
    for (FactPair pair : agreeing) {
      boolean joins = facts.contains(pair.a()) != facts.contains(pair.b());
      if (joins && pair.score() >= PassageAligner.ALIGNED) {
        Fact other = facts.contains(pair.a()) ? pair.b() : pair.a();
        if (articles.add(other.article().id())) {
          supporters.add(other);
        }
      }
    }
    return supporters;
  }
}
