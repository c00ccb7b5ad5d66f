package io.samklang.run;

import io.samklang.event.Event;
import io.samklang.event.EventGrouper;
import io.samklang.event.Outline;
import io.samklang.event.Profile;
import io.samklang.event.Profiler;
import io.samklang.event.Weighting;
import io.samklang.event.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles with what their features weigh among them.
 *
 * @param outlines of the witnesses, in their order
 */
record WeighedBatch(
    List<Witness> witnesses, List<Outline> outlines, Weighting weighting, Profiler profiler) {

  static WeighedBatch of(List<Witness> witnesses, Profiler profiler, Workers workers) {
    Weighting weighting = profiler.weighting(witnesses.stream().map(Witness::counts).toList());
    List<Outline> outlines = workers.map(witnesses, witness -> witness.outline(weighting));
    return new WeighedBatch(witnesses, outlines, weighting, profiler);
  }

  /** Places in this batch, by id. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      places.put(witnesses.get(i).id(), i);
    }
    return places;
  }

  /**
   * An event with all that comparing needs of its articles.
   *
   * @param places of this batch
   */
  Event event(String id, EventGrouper.Group group, Map<String, Integer> places) {
    return Event.of(
        id,
        group.articles().stream().map(article -> profile(places.getOrDefault(article, 0))).toList(),
        group.stated());
  }

  private Profile profile(int place) {
    return profiler.profile(
        witnesses.get(place).analysis().open(), outlines.get(place).whole(), weighting);
  }
}
