package io.samklang.check;

import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins contradicting pairs that are about one thing. An article says one thing once: a pair that
 * would bring a second value of an article into a group is left out, surer pairs first.
 */
final class FactGroups {
  /**
   * All that is said of one thing.
   *
   * @param pairs surest first, at least one
   * @param facts of the pairs
   */
  record Group(List<FactPair> pairs, Set<Fact> facts) {
    FactPair surest() {
      return pairs.get(0);
    }

    private boolean admits(Set<Fact> others) {
      return others.stream()
          .allMatch(other -> facts.stream().allMatch(fact -> areCompatible(fact, other)));
    }

    private static boolean areCompatible(Fact one, Fact other) {
      return !one.article().id().equals(other.article().id()) || one.value().equals(other.value());
    }
  }

  /** A pair less sure than this opens a group, but adds nothing to one. */
  private static final double LEAST_JOINING = 0.2;

  private final Map<Fact, Group> groupOf = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  private FactGroups() {}

  /** The groups, surest first. */
  static List<Group> of(List<FactPair> pairs) {
    FactGroups gathered = new FactGroups();
    pairs.stream()
        .sorted(
            Comparator.comparingDouble(FactPair::score)
                .reversed()
                .thenComparing(pair -> pair.a().article().id())
                .thenComparing(pair -> pair.a().mention())
                .thenComparing(pair -> pair.b().article().id())
                .thenComparing(pair -> pair.b().mention()))
        .forEach(gathered::add);
    return gathered.groups.stream().filter(group -> !group.pairs().isEmpty()).toList();
  }

  private void add(FactPair pair) {
    Optional<Group> a = Optional.ofNullable(groupOf.get(pair.a()));
    Optional<Group> b = Optional.ofNullable(groupOf.get(pair.b()));
    Group home = a.or(() -> b).orElseGet(this::open);
    Group guest =
        a.isPresent() && b.isPresent() ? b.get() : new Group(List.of(), Set.of(pair.a(), pair.b()));
    if (home.facts().contains(pair.a()) && home.facts().contains(pair.b())) {
      home.pairs().add(pair);
    } else if (mayJoin(pair, home) && home.admits(guest.facts())) {
      home.pairs().add(pair);
      join(home, guest);
    }
  }

  private static boolean mayJoin(FactPair pair, Group home) {
    return home.pairs().isEmpty() || pair.score() >= LEAST_JOINING;
  }

  private Group open() {
    Group group = new Group(new ArrayList<>(), new LinkedHashSet<>());
    groups.add(group);
    return group;
  }

  private void join(Group home, Group guest) {
    home.pairs().addAll(guest.pairs());
    for (Fact fact : List.copyOf(guest.facts())) {
      home.facts().add(fact);
      groupOf.put(fact, home);
    }
    if (!guest.pairs().isEmpty()) {
      guest.pairs().clear();
      guest.facts().clear();
    }
  }
}
