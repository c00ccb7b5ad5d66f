package io.samklang.event;

import io.samklang.name.Name;
import io.samklang.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Says why articles belong together: the names that they share, and how alike they are. */
final class Reasons {
  private static final int MOST_NAMES = 5;

  private static final Collector<SharedName, ?, String> NAMES =
      Collectors.mapping(SharedName::text, Collectors.joining(", "));

  private final List<Profile> members;

  private Reasons(List<Profile> members) {
    this.members = members;
  }

  static List<String> of(List<Profile> members) {
    return members.size() == 1
        ? List.of("no other article of the batch is alike enough")
        : new Reasons(members).all();
  }

  private List<String> all() {
    List<String> reasons = new ArrayList<>();
    sharedNames().stream()
        .collect(Collectors.groupingBy(name -> name.articles().size(), LinkedHashMap::new, NAMES))
        .forEach(
            (articles, names) ->
                reasons.add(articles + " of " + members.size() + " articles name " + names));
    reasons.add(members.size() == 2 ? likenessOfTwo() : likenessOfMany());
    return reasons;
  }

  private String likenessOfTwo() {
    return "they are "
        + percent(members.get(0).similarity(members.get(1)))
        + " alike in words, values and names";
  }

  /** The pair that holds the event together best, and the article that hangs on it least. */
  private String likenessOfMany() {
    Profile best = members.stream().max(Comparator.comparingDouble(this::nearest)).orElseThrow();
    Profile least = members.stream().min(Comparator.comparingDouble(this::nearest)).orElseThrow();
    return "each is like another one in words, values and names: from %s (%s) to %s (%s)"
        .formatted(percent(nearest(least)), id(least), percent(nearest(best)), id(best));
  }

  private double nearest(Profile profile) {
    return members.stream()
        .filter(other -> !id(other).equals(id(profile)))
        .mapToDouble(profile::similarity)
        .max()
        .orElse(0);
  }

  private static String id(Profile profile) {
    return profile.article().id();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /**
   * A name that several articles have.
   *
   * @param text as the first of them writes it
   * @param articles ids
   */
  private record SharedName(String text, Set<String> articles) {}

  /** Those of most articles first. */
  private List<SharedName> sharedNames() {
    Map<String, SharedName> byKey = new LinkedHashMap<>();
    for (Profile member : members) {
      member.article().names().stream()
          .flatMap(Collection::stream)
          .forEach(
              name ->
                  byKey
                      .computeIfAbsent(
                          key(name), k -> new SharedName(name.canonical(), new TreeSet<>()))
                      .articles()
                      .add(id(member)));
    }
    return byKey.values().stream()
        .filter(name -> name.articles().size() > 1)
        .sorted(Comparator.comparingInt(name -> -name.articles().size()))
        .limit(MOST_NAMES)
        .toList();
  }

  private static String key(Name name) {
    return name.entity().orElseGet(() -> Folding.cognate(name.canonical()));
  }
}
