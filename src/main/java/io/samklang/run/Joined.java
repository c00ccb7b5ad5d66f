package io.samklang.run;

import io.samklang.check.EventFindings;
import io.samklang.check.Mention;
import io.samklang.event.EventGrouper.Group;
import io.samklang.text.Workers;
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
  /** Both together; what the batch alone weighs if there is nothing else. */
  WeighedBatch weighed(WeighedBatch alone, Workers workers) {
    if (earlier.witnesses().isEmpty()) {
      return alone;
    }
    return WeighedBatch.of(
        Stream.concat(alone.witnesses().stream(), earlier.witnesses().stream()).toList(),
        alone.profiler(),
        workers);
  }

  /** The groups that an article of the batch is in. */
  List<Group> reporting(List<Group> all) {
    Set<String> archived = earlier.ids();
    return all.stream().filter(group -> !archived.containsAll(group.articles())).toList();
  }

  /** What an article of the batch takes part in; other findings were reported before. */
  List<ComparedEvent> compared(List<ComparedEvent> all) {
    return earlier.ids().isEmpty()
        ? all
        : all.stream().map(event -> event.with(examined(event.examined()))).toList();
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
  List<ReadArticle> reported(List<ComparedEvent> events) {
    Set<String> members =
        events.stream().flatMap(event -> event.articles().stream()).collect(Collectors.toSet());
    return Stream.concat(
            batch.stream(),
            earlier.witnesses().stream()
                .map(Witness::read)
                .filter(read -> members.contains(read.id())))
        .toList();
  }
}
