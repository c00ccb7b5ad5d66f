package io.samklang.event;

import io.samklang.text.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups articles by event: average-link clustering over the pairs that the index proposes. Two
 * groups join while their articles are, on average, alike enough.
 */
public final class EventGrouper {
  /** Average cosine at which two groups are one event. */
  private static final double JOIN = 0.19;

  private final Grouping grouping;

  /** Groups by what the articles say, and where they say themselves that they belong. */
  public EventGrouper() {
    this(Grouping.AUTO);
  }

  public EventGrouper(Grouping grouping) {
    this.grouping = grouping;
  }

  /**
   * Articles of one event.
   *
   * @param articles ids, in order
   * @param stated why the articles themselves say so; nothing if they don't
   */
  public record Group(List<String> articles, List<String> stated) {
    public Group {
      articles = List.copyOf(articles);
      stated = List.copyOf(stated);
    }
  }

  /**
   * Groups articles; every one is in exactly one group, be it alone.
   *
   * @return in the order of the first article's id
   */
  public List<Group> group(List<Outline> articles, Workers workers) {
    List<Outline> ordered = articles.stream().sorted(Comparator.comparing(Outline::id)).toList();
    Clustering clustering = new Clustering(ordered.size());
    new Likeness(ordered, workers).pairs().forEach(clustering::put);
    ForcedGroups forced =
        ForcedGroups.of(ordered.stream().map(Outline::article).toList(), grouping);
    forced.groups().forEach(clustering::force);
    return clustering.run().stream()
        .map(
            members ->
                new Group(
                    members.stream().map(place -> ordered.get(place).id()).toList(),
                    forced.reasons(members)))
        .toList();
  }

  /** Average-link clustering of a sparse similarity graph; pairs that are not given count as 0. */
  private static final class Clustering {
    private record Merge(int a, int b, double average) {}

    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    Clustering(int size) {
      for (int i = 0; i < size; i++) {
        members.add(new ArrayList<>(List.of(i)));
        sums.add(new HashMap<>());
      }
    }

    void put(Likeness.Pair pair) {
      sums.get(pair.a()).put(pair.b(), pair.cosine());
      sums.get(pair.b()).put(pair.a(), pair.cosine());
    }

    /** Brings articles together whatever they say; to a closed group no other comes. */
    void force(ForcedGroups.Group group) {
      int first = group.members().get(0);
      PriorityQueue<Merge> ignored = new PriorityQueue<>(Comparator.comparingInt(Merge::a));
      for (int other : group.members().subList(1, group.members().size())) {
        merge(first, other, ignored);
      }
      if (group.closed()) {
        sums.get(first).keySet().forEach(other -> sums.get(other).remove(first));
        sums.get(first).clear();
      }
    }

    List<List<Integer>> run() {
      PriorityQueue<Merge> queue =
          new PriorityQueue<>(
              Comparator.comparingDouble(Merge::average)
                  .reversed()
                  .thenComparingInt(Merge::a)
                  .thenComparingInt(Merge::b));
      for (int i = 0; i < members.size(); i++) {
        for (int j : sums.get(i).keySet()) {
          if (i < j) {
            propose(i, j, queue);
          }
        }
      }
      while (!queue.isEmpty()) {
        Merge merge = queue.poll();
        if (isCurrent(merge)) {
          merge(merge.a(), merge.b(), queue);
        }
      }
      return members.stream()
          .filter(group -> !group.isEmpty())
          .map(group -> group.stream().sorted().toList())
          .sorted(Comparator.comparing(group -> group.get(0)))
          .toList();
    }

    private void propose(int a, int b, PriorityQueue<Merge> queue) {
      double average = average(a, b);
      if (average >= JOIN) {
        queue.add(new Merge(Math.min(a, b), Math.max(a, b), average));
      }
    }

    private double average(int a, int b) {
      return sums.get(a).getOrDefault(b, 0.0) / (members.get(a).size() * members.get(b).size());
    }

    private boolean isCurrent(Merge merge) {
      return !members.get(merge.a()).isEmpty()
          && !members.get(merge.b()).isEmpty()
          && average(merge.a(), merge.b()) == merge.average();
    }

    private void merge(int a, int b, PriorityQueue<Merge> queue) {
      members.get(a).addAll(members.get(b));
      members.get(b).clear();
      sums.get(a).remove(b);
      Map<Integer, Double> moved = sums.get(b);
      moved.remove(a);
      moved.forEach((other, sum) -> sums.get(a).merge(other, sum, Double::sum));
      for (int other : moved.keySet()) {
        sums.get(other).remove(b);
      }
      moved.clear();
      for (int other : sums.get(a).keySet()) {
        sums.get(other).put(a, sums.get(a).get(other));
        propose(a, other, queue);
      }
    }
  }
}
