package io.samklang.report;

import io.samklang.check.Severity;
import io.samklang.text.Position;
import io.samklang.text.Problem;
import io.samklang.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a run found: everything that any format shows. The same input gives an equal report; there
 * is no clock and no machine path in it.
 *
 * @param version of the program
 * @param articles sorted by id
 * @param problems sorted
 * @param events in order of their number
 * @param findings worst severity first within an event, events in order
 */
public record Report(
    String version,
    List<Article> articles,
    List<Problem> problems,
    List<Event> events,
    List<Finding> findings) {
  public Report {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }

  /** How many findings are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /**
   * An article that was checked.
   *
   * @param language tag
   * @param published ISO date
   * @param archived whether it comes from the archive
   */
  public record Article(
      String id,
      String path,
      String language,
      String title,
      Optional<String> published,
      Optional<String> source,
      boolean archived) {}

  /**
   * Articles that belong together.
   *
   * @param articles ids
   * @param reasons why they belong together
   */
  public record Event(
      String id, String title, List<String> articles, List<String> reasons, List<Link> linked) {}

  /** Another event that a passage of this one is about. */
  public record Link(String event, String why) {}

  /** What has become of a finding. */
  public enum Status {
    NEW,
    KNOWN,
    DECIDED
  }

  /** A finding with what the run made of it. */
  public record Finding(
      String fingerprint,
      String check,
      Severity severity,
      double confidence,
      String event,
      String message,
      List<String> explanation,
      Status status,
      List<Mention> mentions) {}

  /**
   * A passage that a finding points at.
   *
   * @param article id
   * @param span in the article
   * @param position of the mention's start, in the article's file where that can be said
   * @param text as it stands
   * @param value in one neutral form
   * @param sentence the sentence around it, as it stands
   * @param sentenceStart offset of the sentence in the article
   */
  public record Mention(
      String article,
      Span span,
      Position position,
      String text,
      String value,
      String sentence,
      int sentenceStart) {}
}
