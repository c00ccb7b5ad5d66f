package io.samklang.run;

import io.samklang.check.EventFindings;
import io.samklang.event.Event;
import java.util.List;

/**
 * What a report says of an event: no more is kept of it once it is compared.
 *
 * @param articles ids, sorted
 */
record ComparedEvent(
    String id, String title, List<String> articles, List<String> reasons, EventFindings examined) {
  static ComparedEvent of(Event event, EventFindings examined) {
    return new ComparedEvent(
        event.id(),
        event.title(),
        event.articles().stream().map(p -> p.article().id()).sorted().toList(),
        event.reasons(),
        examined);
  }

  ComparedEvent with(EventFindings other) {
    return new ComparedEvent(id, title, articles, reasons, other);
  }
}
