package io.samklang.event;

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
  /** Partners looked at for each article. */
  private static final int CANDIDATES = 24;

  /** Average cosine at which two groups are one event. */
  private static final double JOIN = 0.2;

  private final Grouping grouping;

  /** Groups by what the articles say, and where they say themselves that they belong. */
  public EventGrouper() {
    this(Grouping.AUTO);
  }

  public EventGrouper(Grouping grouping) {
    this.grouping = grouping;
  }

  /** Groups {@code profiles}; every article is in exactly one event, be it alone. */
  public List<Event> group(List<Profile> profiles) {
    List<Profile> ordered =
        profiles.stream().sorted(Comparator.comparing(p -> p.article().id())).toList();
    Clustering clustering = new Clustering(ordered.size());
    similarities(ordered, clustering);
    ForcedGroups forced =
        ForcedGroups.of(ordered.stream().map(p -> p.article().article()).toList(), grouping);
    forced.groups().forEach(clustering::force);
    List<Event> events = new ArrayList<>();
    for (List<Integer> members : clustering.run()) {
      events.add(
          event(
              "event-" + (events.size() + 1),
              members.stream().map(ordered::get).toList(),
              forced.reasons(members)));
    }
    return events;
  }

  private static void similarities(List<Profile> profiles, Clustering clustering) {
    CandidateIndex index = new CandidateIndex(profiles);
    for (int i = 0; i < profiles.size(); i++) {
      for (int j : index.candidates(i, CANDIDATES)) {
        clustering.put(i, j, profiles.get(i).whole().cosine(profiles.get(j).whole()));
      }
    }
  }

  private static Event event(String id, List<Profile> members, List<String> forced) {
    return new Event(
        id, EventTitle.of(members), members, forced.isEmpty() ? Reasons.of(members) : forced);
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

    void put(int i, int j, double similarity) {
      sums.get(i).put(j, similarity);
      sums.get(j).put(i, similarity);
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
