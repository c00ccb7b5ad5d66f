package io.samklang.run;

import io.samklang.check.EventFindings;
import io.samklang.check.Mention;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Event;
import io.samklang.event.Profile;
import io.samklang.event.Profiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A batch together with the archived articles that may belong to its events.
 *
 * @param batch copies among them
 */
record Joined(List<ReadArticle> batch, EarlierArticles earlier) {
  /** The profiles of both; those of the batch alone are as they were. */
  List<Profile> profiles(List<Profile> ofBatch, Profiler profiler) {
    if (earlier.analysed().isEmpty()) {
      return ofBatch;
    }
    List<AnalysedArticle> all = new ArrayList<>();
    ofBatch.forEach(profile -> all.add(profile.article()));
    all.addAll(earlier.analysed());
    return profiler.profile(all);
  }

  /** The events that an article of the batch reports, numbered anew. */
  List<Event> events(List<Event> all) {
    Set<String> archived = earlier.ids();
    if (archived.isEmpty()) {
      return all;
    }
    List<Event> kept = new ArrayList<>();
    for (Event event : all) {
      if (event.articles().stream().anyMatch(p -> !archived.contains(p.article().id()))) {
        String id = "event-" + (kept.size() + 1);
        kept.add(new Event(id, event.title(), event.articles(), event.reasons()));
      }
    }
    return kept;
  }

  /**
   * What an article of the batch takes part in; other findings were reported before.
   *
   * @param all what came of each event
   */
  List<EventFindings> examined(List<EventFindings> all) {
    return earlier.ids().isEmpty() ? all : all.stream().map(this::examined).toList();
  }

  private EventFindings examined(EventFindings one) {
    return new EventFindings(
        one.findings().stream().filter(f -> takesPart(f.mentions())).toList(),
        one.agreements().stream().filter(a -> takesPart(a.mentions())).toList());
  }

  private boolean takesPart(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> !earlier.ids().contains(m.article()));
  }

  /** The articles of the batch and those archived that belong to its events. */
  List<ReadArticle> reported(List<Event> events) {
    Set<String> members =
        events.stream()
            .flatMap(event -> event.articles().stream())
            .map(profile -> profile.article().id())
            .collect(Collectors.toSet());
    return Stream.concat(
            batch.stream(), earlier.read().stream().filter(read -> members.contains(read.id())))
        .toList();
  }
}
