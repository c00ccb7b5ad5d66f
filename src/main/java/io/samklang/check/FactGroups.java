package io.samklang.check;

import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins pairs that share a fact: all that is said of one thing. */
final class FactGroups {
  private final Map<Fact, List<FactPair>> groupOf = new HashMap<>();
  private final List<List<FactPair>> groups = new ArrayList<>();

  private FactGroups() {}

  /** The groups in the order of their first pair. */
  static List<List<FactPair>> of(List<FactPair> pairs) {
    FactGroups gathered = new FactGroups();
    pairs.forEach(gathered::add);
    return gathered.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private void add(FactPair pair) {
    List<FactPair> group = find(pair.a()).or(() -> find(pair.b())).orElseGet(this::open);
    find(pair.b()).filter(other -> other != group).ifPresent(other -> move(other, group));
    group.add(pair);
    groupOf.put(pair.a(), group);
    groupOf.put(pair.b(), group);
  }

  private Optional<List<FactPair>> find(Fact fact) {
    return Optional.ofNullable(groupOf.get(fact));
  }

  private List<FactPair> open() {
    List<FactPair> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  private void move(List<FactPair> from, List<FactPair> to) {
    for (FactPair pair : from) {
      groupOf.put(pair.a(), to);
      groupOf.put(pair.b(), to);
      to.add(pair);
    }
    from.clear();
  }
}
