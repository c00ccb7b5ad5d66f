package io.samklang.check;

import io.samklang.event.Event;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.PassageAligner;
import io.samklang.quantity.Comparison.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the pairs of an event into disagreements over one thing each, and reports them. */
final class Disagreements {
  private final Event event;
  private final Wording wording;
  private final DisagreementModel model;
  private final List<FactPair> contradicting = new ArrayList<>();
  private final List<FactPair> agreeing = new ArrayList<>();

  Disagreements(Event event, Wording wording, DisagreementModel model) {
    this.event = event;
    this.wording = wording;
    this.model = model;
  }

  void add(FactPair pair) {
    (pair.contradicts() ? contradicting : agreeing).add(pair);
  }

  /** The findings, and what is agreed on. */
  EventFindings examined() {
    List<Finding> findings = findings();
    return new EventFindings(findings, Agreements.of(agreeing, findings));
  }

  /** The findings in order of place. */
  private List<Finding> findings() {
    List<FactPair> claimed =
        contradicting.stream().filter(pair -> Checks.claiming(pair).isPresent()).toList();
    List<Finding> found =
        FactGroups.of(claimed).stream()
            .map(this::finding)
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparing((Finding f) -> f.mentions().get(0).article())
                    .thenComparing(f -> f.mentions().get(0).span())
                    .thenComparing(Finding::fingerprint))
            .toList();
    return toldApart(found);
  }

  /** No two findings share a fingerprint, so that a decision is on one of them. */
  private static List<Finding> toldApart(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    return findings.stream()
        .map(
            finding -> {
              int number = seen.merge(finding.fingerprint(), 1, Integer::sum);
              return number == 1
                  ? finding
                  : finding.withFingerprint(Fingerprint.again(finding.fingerprint(), number));
            })
        .toList();
  }

  private Optional<Finding> finding(FactGroups.Group group) {
    Check check = Checks.claiming(group.surest()).orElseThrow();
    Disagreement disagreement =
        new Disagreement(
            check,
            group.pairs(),
            group.facts(),
            supporters(group),
            touching(group.facts()),
            event.articles().size());
    Assessment assessment = Assessment.of(disagreement, model.confidence(disagreement));
    return assessment.severity().map(severity -> finding(disagreement, assessment, severity));
  }

  private Finding finding(Disagreement disagreement, Assessment assessment, Severity severity) {
    List<Mention> mentions = disagreement.mentions();
    List<String> explanation = new ArrayList<>(disagreement.surest().reasons());
    explanation.addAll(disagreement.surest().comparison().notes());
    Tried.on(disagreement.surest()).ifPresent(explanation::add);
    explanation.addAll(assessment.reasons());
    return new Finding(
        Fingerprint.of(disagreement, wording.subject(disagreement)),
        disagreement.check().id(),
        severity,
        Math.round(assessment.confidence() * 1000) / 1000.0,
        event.id(),
        wording.message(disagreement),
        explanation,
        mentions);
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
