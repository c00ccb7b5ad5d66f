package io.samklang.run;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.Event;
import io.samklang.event.EventGrouper;
import io.samklang.event.Outline;
import io.samklang.event.Profile;
import io.samklang.event.Profiler;
import io.samklang.event.Weighting;
import io.samklang.text.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    List<Integer> members =
        group.articles().stream().map(article -> places.getOrDefault(article, 0)).toList();
    List<AnalysedArticle> read =
        SharedReading.complete(
            members.stream().map(place -> witnesses.get(place).analysis().open()).toList());
    List<Profile> profiles =
        IntStream.range(0, members.size())
            .mapToObj(i -> profile(read.get(i), members.get(i)))
            .toList();
    return Event.of(id, profiles, group.stated());
  }

  private Profile profile(AnalysedArticle article, int place) {
    return profiler.profile(article, outlines.get(place).whole(), weighting);
  }
}
