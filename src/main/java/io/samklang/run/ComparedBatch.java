package io.samklang.run;

import io.samklang.check.ArticlePair;
import io.samklang.event.Event;
import io.samklang.text.ComposedArticle;
import java.util.List;

/**
 * A batch with all that was aligned and paired in it, before anything is judged.
 *
 * @param articles in a language that is compared, copies among them
 * @param events in order of their number
 */
public record ComparedBatch(List<ComposedArticle> articles, List<Compared> events) {
  public ComparedBatch {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
  }

  /**
   * An event with its articles laid side by side.
   *
   * @param pairs every two articles of the event once
   */
  public record Compared(Event event, List<ArticlePair> pairs) {
    public Compared {
      pairs = List.copyOf(pairs);
    }
  }
}
