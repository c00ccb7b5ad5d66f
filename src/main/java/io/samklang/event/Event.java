package io.samklang.event;

import java.util.List;

/**
 * The articles held to report the same thing, and why.
 *
 * @param id {@code event-1} and on, in the order of the first article's id
 * @param title of the article whose title uses most of what the articles say
 * @param articles in order of id; at least one
 * @param reasons why they belong together, for people
 */
public record Event(String id, String title, List<Profile> articles, List<String> reasons) {
  public Event {
    articles = List.copyOf(articles);
    reasons = List.copyOf(reasons);
  }

  /**
   * An event with the reasons that its articles give themselves, or else those that can be seen in
   * them.
   *
   * @param stated by the articles; nothing if they say nothing
   */
  public static Event of(String id, List<Profile> articles, List<String> stated) {
    return new Event(
        id, EventTitle.of(articles), articles, stated.isEmpty() ? Reasons.of(articles) : stated);
  }
}
