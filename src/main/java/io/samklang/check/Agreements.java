package io.samklang.check;

import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.ListFact;
import io.samklang.fact.NameFact;
import io.samklang.fact.PassageAligner;
import io.samklang.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers agreeing pairs to what several articles state alike, and leaves out what is disputed. */
final class Agreements {
  private static final Comparator<FactGroups.Group> VALUES_FIRST =
      Comparator.comparing((FactGroups.Group group) -> first(group) instanceof NameFact)
          .thenComparing(group -> first(group).article().id())
          .thenComparing(group -> first(group).mention());

  private Agreements() {}

  /** A fact's place. */
  private record Place(String article, Span span) {}

  /**
   * What is stated alike, each thing once: by most articles first, values before names, then in
   * order of place. The names of a list are things of their own.
   */
  static List<Agreement> of(List<FactPair> agreeing, List<Finding> findings) {
    Set<Place> disputed =
        findings.stream()
            .flatMap(finding -> finding.mentions().stream())
            .map(mention -> new Place(mention.article(), mention.span()))
            .collect(Collectors.toSet());
    List<FactPair> sure =
        agreeing.stream()
            .filter(pair -> pair.score() >= PassageAligner.ALIGNED)
            .filter(pair -> !(pair.a() instanceof ListFact))
            .toList();
    return FactGroups.of(sure).stream()
        .filter(group -> group.facts().stream().noneMatch(f -> disputed.contains(place(f))))
        .sorted(VALUES_FIRST)
        .map(Agreements::mentions)
        .collect(
            Collectors.toMap(
                Agreements::claims, Agreement::new, (one, again) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparingInt(agreement -> -agreement.mentions().size()))
        .toList();
  }

  private static Fact first(FactGroups.Group group) {
    return group.surest().a();
  }

  private static Place place(Fact fact) {
    return new Place(fact.article().id(), fact.mention());
  }

  /** The first mention of each article. */
  private static List<Mention> mentions(FactGroups.Group group) {
    Map<String, Mention> byArticle = new TreeMap<>();
    group.facts().stream()
        .sorted(Comparator.comparing(Fact::mention))
        .map(Agreements::mention)
        .forEach(mention -> byArticle.putIfAbsent(mention.article(), mention));
    return List.copyOf(byArticle.values());
  }

  private static Mention mention(Fact fact) {
    return new Mention(
        fact.article().id(), fact.mention(), fact.text(), fact.shown(), fact.sentence().span());
  }

  /** A name that stands in every other sentence is one thing. */
  private static List<List<String>> claims(List<Mention> mentions) {
    return mentions.stream().map(m -> List.of(m.article(), m.value())).toList();
  }
}
