package io.samklang.check;

import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles that say different things of one thing.
 *
 * @param pairs contradicting facts, surest first, at least one
 * @param facts of the pairs
 * @param supporters facts of further articles that agree with one of them
 * @param agreeing pairs that join two of the facts, or one of them and a supporter
 * @param articlesOfEvent how many articles the event has
 */
public record Disagreement(
    Check check,
    List<FactPair> pairs,
    Set<Fact> facts,
    Set<Fact> supporters,
    List<FactPair> agreeing,
    int articlesOfEvent) {
  /** What the articles of an event disagree about, likely or not, surest first. */
  public static List<Disagreement> among(List<ArticlePair> pairs, int articlesOfEvent) {
    List<FactPair> facts = pairs.stream().flatMap(pair -> pair.facts().stream()).toList();
    return new Gathering(facts, articlesOfEvent).disagreements();
  }

  /** What its certainty is computed from; features that are absent are 0. */
  public Map<DisagreementFeature, Double> features() {
    return DisagreementModel.features(this);
  }

  /** The pair of facts that shows it best. */
  public FactPair surest() {
    return pairs.get(0);
  }

  /** How sure it is that two facts of one side are one, 0 to 1. */
  double united() {
    return surestOf(
        agreeing.stream().filter(pair -> facts.containsAll(Set.of(pair.a(), pair.b()))));
  }

  /** How sure it is that a supporter agrees with one side, 0 to 1. */
  double supported() {
    return surestOf(
        agreeing.stream()
            .filter(pair -> supporters.contains(pair.a()) || supporters.contains(pair.b())));
  }

  private static double surestOf(Stream<FactPair> pairs) {
    return pairs.mapToDouble(FactPair::score).max().orElse(0);
  }

  Stream<Fact> all() {
    return Stream.concat(facts.stream(), supporters.stream());
  }

  private FullestValues values() {
    return new FullestValues(
        all().map(Fact::shown).collect(Collectors.toSet()),
        pairs.stream()
            .map(pair -> List.of(pair.a().shown(), pair.b().shown()))
            .collect(Collectors.toSet()));
  }

  /** One mention a fact, in order of article and place. */
  List<Mention> mentions() {
    FullestValues values = values();
    return all()
        .map(
            fact ->
                new Mention(
                    fact.article().id(),
                    fact.mention(),
                    fact.text(),
                    values.of(fact.shown()),
                    fact.sentence().span()))
        .distinct()
        .sorted(Comparator.comparing(Mention::article).thenComparing(Mention::span))
        .toList();
  }

  /** Which articles claim each value. */
  Map<String, Set<String>> articlesByValue() {
    Map<String, Set<String>> articles = new TreeMap<>();
    FullestValues values = values();
    all()
        .forEach(
            fact ->
                articles
                    .computeIfAbsent(values.of(fact.shown()), value -> new TreeSet<>())
                    .add(fact.article().id()));
    return articles;
  }
}
