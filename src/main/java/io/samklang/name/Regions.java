package io.samklang.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What regions of several countries consist of: {@code Skandinavia} of Norway, Sweden and Denmark.
 * A country may lie in many, as the use of words in news has it, not geography.
 */
final class Regions {
  /** One in three countries shared: set by hand, so that Egypt does not join Asia and Africa. */
  private static final int LEAST_SHARED = 3;

  private final Map<String, List<String>> members = new TreeMap<>();
  private final Map<String, List<String>> around = new TreeMap<>();

  private final Map<String, Set<String>> countries = new ConcurrentHashMap<>();

  private Regions() {}

  static Regions load() {
    Regions regions = new Regions();
    NameTable.read("regions.tsv").forEach(row -> regions.add(row.cell("key"), row.list("members")));
    return regions;
  }

  private void add(String region, List<String> parts) {
    members.put(region, parts);
    parts.forEach(part -> around.computeIfAbsent(part, p -> new ArrayList<>()).add(region));
  }

  /** The regions that name {@code part} as a member. */
  Stream<String> around(String part) {
    return around.getOrDefault(part, List.of()).stream();
  }

  /** Whether two regions share a good part of their countries: the Arab world, North Africa. */
  boolean overlap(String one, String other) {
    return members.containsKey(one)
        && members.containsKey(other)
        && isGoodPart(countries(one), countries(other));
  }

  private static boolean isGoodPart(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return !shared.isEmpty()
        && LEAST_SHARED * shared.size() >= Math.min(some.size(), others.size());
  }

  private Set<String> countries(String region) {
    return countries.computeIfAbsent(region, this::collect);
  }

  /** The countries of {@code region}, at any depth. */
  private Set<String> collect(String region) {
    Set<String> found = new HashSet<>();
    for (String part : members.getOrDefault(region, List.of(region))) {
      found.addAll(part.equals(region) ? Set.of(part) : collect(part));
    }
    found.removeIf(key -> !key.startsWith("country:"));
    return found;
  }
}
