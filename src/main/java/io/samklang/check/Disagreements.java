package io.samklang.check;

import io.samklang.event.Event;
import io.samklang.fact.FactPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports what the articles of an event disagree about. */
final class Disagreements {
  private final Event event;
  private final Wording wording;
  private final DisagreementModel model;
  private final List<FactPair> pairs = new ArrayList<>();

  Disagreements(Event event, Wording wording, DisagreementModel model) {
    this.event = event;
    this.wording = wording;
    this.model = model;
  }

  void add(FactPair pair) {
    pairs.add(pair);
  }

  /** The findings, and what is agreed on. */
  EventFindings examined() {
    List<Finding> findings = findings();
    return new EventFindings(findings, Agreements.of(agreeing(), findings));
  }

  private List<FactPair> agreeing() {
    return pairs.stream().filter(pair -> !pair.contradicts()).toList();
  }

  /** The findings in order of place. */
  private List<Finding> findings() {
    List<Finding> found =
        new Gathering(pairs, event.articles().size())
            .disagreements().stream()
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

  private Optional<Finding> finding(Disagreement disagreement) {
    Assessment assessment = Assessment.of(disagreement, model.confidence(disagreement));
    return assessment.severity().map(severity -> finding(disagreement, assessment, severity));
  }

  private Finding finding(Disagreement disagreement, Assessment assessment, Severity severity) {
    List<Mention> mentions = disagreement.mentions();
    List<String> explanation = new ArrayList<>(disagreement.surest().reasons());
    explanation.addAll(disagreement.surest().comparison().notes());
    explanation.addAll(Tried.on(disagreement.surest()));
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
}
