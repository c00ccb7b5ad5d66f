package io.samklang.check;

import io.samklang.event.Event;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.PassageAligner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers the pairs of an event into disagreements over one thing each, and words them. */
final class Disagreements {
  private final Event event;
  private final List<FactPair> contradicting = new ArrayList<>();
  private final List<FactPair> agreeing = new ArrayList<>();

  Disagreements(Event event) {
    this.event = event;
  }

  void add(FactPair pair) {
    (pair.contradicts() ? contradicting : agreeing).add(pair);
  }

  List<Finding> findings() {
    List<FactPair> claimed =
        contradicting.stream().filter(pair -> Checks.claiming(pair).isPresent()).toList();
    return FactGroups.of(claimed).stream()
        .map(this::finding)
        .flatMap(java.util.Optional::stream)
        .sorted(
            Comparator.comparing((Finding f) -> f.mentions().get(0).article())
                .thenComparing(f -> f.mentions().get(0).span())
                .thenComparing(Finding::fingerprint))
        .toList();
  }

  private java.util.Optional<Finding> finding(FactGroups.Group group) {
    FactPair best = group.surest();
    Check check = Checks.claiming(best).orElseThrow();
    Set<Fact> facts = group.facts();
    Set<Fact> supporters = supporters(facts);
    double confidence = confidence(best, group.pairs(), supporters);
    return Confidence.severityOf(confidence)
        .map(severity -> word(check, severity, confidence, best, facts, supporters));
  }

  /** Facts of further articles that agree with one side. */
  private Set<Fact> supporters(Set<Fact> facts) {
    Set<String> articles = new HashSet<>();
    facts.forEach(fact -> articles.add(fact.article().id()));
    Set<Fact> supporters = new LinkedHashSet<>();
    for (FactPair pair : agreeing) {
      if (pair.score() >= PassageAligner.ALIGNED && facts.contains(pair.a()) != facts.contains(pair.b())) {
        Fact other = facts.contains(pair.a()) ? pair.b() : pair.a();
        if (articles.add(other.article().id())) {
          supporters.add(other);
        }
      }
    }
    return supporters;
  }

  private static double confidence(FactPair best, List<FactPair> group, Set<Fact> supporters) {
    double doubt = 1 - best.score();
    if (group.size() > 1) {
      doubt *= 0.5;
    } else if (!supporters.isEmpty()) {
      doubt *= 0.8;
    }
    return 1 - doubt;
  }

  private Finding word(
      Check check,
      Severity severity,
      double confidence,
      FactPair best,
      Set<Fact> facts,
      Set<Fact> supporters) {
    Set<Fact> all = new LinkedHashSet<>(facts);
    all.addAll(supporters);
    List<Mention> mentions =
        all.stream()
            .map(Disagreements::mention)
            .distinct()
            .sorted(Comparator.comparing(Mention::article).thenComparing(Mention::span))
            .toList();
    Map<String, Set<String>> articlesByValue = new TreeMap<>();
    mentions.forEach(
        m ->
            articlesByValue
                .computeIfAbsent(m.value(), v -> new java.util.TreeSet<>())
                .add(m.article()));
    List<String> explanation = new ArrayList<>(best.reasons());
    explanation.addAll(best.comparison().notes());
    return new Finding(
        Fingerprint.of(check.id(), subject(best), articlesByValue.keySet(), articles(mentions)),
        check.id(),
        severity,
        Math.round(confidence * 1000) / 1000.0,
        event.id(),
        subject(best) + ": " + values(articlesByValue),
        explanation,
        mentions);
  }

  private static Set<String> articles(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::article)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static String values(Map<String, Set<String>> articlesByValue) {
    return articlesByValue.entrySet().stream()
        .map(e -> e.getKey() + " in " + count(e.getValue().size()))
        .collect(Collectors.joining(", "));
  }

  private static String count(int articles) {
    return articles == 1 ? "1 article" : articles + " articles";
  }

  private static String subject(FactPair pair) {
    return "“" + pair.a().text() + "” against “" + pair.b().text() + "”";
  }

  private static Mention mention(Fact fact) {
    return new Mention(
        fact.article().id(), fact.mention(), fact.text(), fact.value(), fact.sentence().span());
  }
}
