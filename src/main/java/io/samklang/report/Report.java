package io.samklang.report;

import io.samklang.check.Severity;
import io.samklang.gate.SeverityCounts;
import io.samklang.review.Verdict;
import io.samklang.text.Position;
import io.samklang.text.Problem;
import io.samklang.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a run found: everything that any format shows. The same input gives an equal report; there
 * is no clock and no machine path in it. It sorts what it is given, so that no format has to.
 *
 * @param version of the program
 * @param articles sorted by id
 * @param problems sorted
 * @param events in order of their number
 * @param findings events in order, worst severity first within an event, else as given
 */
public record Report(
    String version,
    List<Article> articles,
    List<Problem> problems,
    List<Event> events,
    List<Finding> findings) {
  public Report {
    articles = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    problems = problems.stream().sorted().toList();
    events = List.copyOf(events);
    findings = findings.stream().sorted(byEventAndSeverity(events)).toList();
  }

  private static Comparator<Finding> byEventAndSeverity(List<Event> events) {
    Map<String, Integer> placeOf = new HashMap<>();
    events.forEach(event -> placeOf.putIfAbsent(event.id(), placeOf.size()));
    return Comparator.comparingInt(
            (Finding finding) -> placeOf.getOrDefault(finding.event(), placeOf.size()))
        .thenComparing(Finding::severity);
  }

  /** The same articles and events with other findings. */
  public Report withFindings(List<Finding> others) {
    return new Report(version, articles, problems, events, others);
  }

  /** How many findings are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** The article with an id; empty if none has it. */
  public Optional<Article> findArticle(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  /** The findings of an event, worst first. */
  public List<Finding> findingsOf(Event event) {
    return findings.stream().filter(finding -> finding.event().equals(event.id())).toList();
  }

  /** Of the findings that no decision has settled. */
  public SeverityCounts openCounts() {
    return SeverityCounts.of(
        findings.stream().filter(Finding::isOpen).map(Finding::severity).toList());
  }

  /** Of the findings that neither the baseline nor a decision knows. */
  public SeverityCounts newCounts() {
    return SeverityCounts.of(
        findings.stream()
            .filter(finding -> finding.status() == Status.NEW)
            .map(Finding::severity)
            .toList());
  }

  /**
   * An article that was checked.
   *
   * @param path as given on the command line, or found below a folder given there
   * @param language tag
   * @param title as printed, else the first words
   * @param published ISO date
   * @param source link or name of the original that this is a version of
   * @param archived whether it comes from the archive
   * @param copyOf id of the article that it repeats word for word: it counts as that one, and no
   *     mention points at it
   */
  public record Article(
      String id,
      String path,
      String language,
      String title,
      Optional<String> published,
      Optional<String> source,
      boolean archived,
      Optional<String> copyOf) {
    /** An article that repeats no other one. */
    public Article(
        String id,
        String path,
        String language,
        String title,
        Optional<String> published,
        Optional<String> source,
        boolean archived) {
      this(id, path, language, title, published, source, archived, Optional.empty());
    }
  }

  /**
   * Articles that belong together.
   *
   * @param articles ids
   * @param reasons why they belong together; empty in a report that was read back
   * @param agreed what they agree on
   */
  public record Event(
      String id,
      String title,
      List<String> articles,
      List<String> reasons,
      List<Link> linked,
      Agreed agreed) {
    /** An event of which it is not known what its articles agree on. */
    public Event(
        String id, String title, List<String> articles, List<String> reasons, List<Link> linked) {
      this(id, title, articles, reasons, linked, Agreed.NOTHING);
    }

    public Event {
      articles = List.copyOf(articles);
      reasons = List.copyOf(reasons);
      linked = List.copyOf(linked);
    }
  }

  /** Another event that a passage of this one is about. */
  public record Link(String event, String why) {}

  /** What has become of a finding. */
  public enum Status {
    /** Neither the baseline nor a decision knows it. */
    NEW,
    /** The baseline knows it. */
    KNOWN,
    /** A person has said something of it. */
    DECIDED;

    /** As reports write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a person said of a finding.
   *
   * @param until last day on which it holds
   */
  public record Decision(Verdict verdict, String by, String why, Optional<LocalDate> until) {}

  /**
   * A finding with what the run made of it.
   *
   * @param fingerprint of meaning
   * @param check id of the check
   * @param confidence 0 to 1 that an editor would call it a contradiction
   * @param event id of the event
   * @param message one sentence for a person
   * @param explanation why the passages were held to state the same, what was tried
   * @param decision what a person said of it, where the status is decided
   * @param mentions at least two
   */
  public record Finding(
      String fingerprint,
      String check,
      Severity severity,
      double confidence,
      String event,
      String message,
      List<String> explanation,
      Status status,
      Optional<Decision> decision,
      List<Mention> mentions) {
    public Finding {
      explanation = List.copyOf(explanation);
      mentions = List.copyOf(mentions);
    }

    /** A finding of which nobody has said anything. */
    public Finding(
        String fingerprint,
        String check,
        Severity severity,
        double confidence,
        String event,
        String message,
        List<String> explanation,
        Status status,
        List<Mention> mentions) {
      this(
          fingerprint,
          check,
          severity,
          confidence,
          event,
          message,
          explanation,
          status,
          Optional.empty(),
          mentions);
    }

    /** Ids of the articles of its mentions, sorted. */
    public SortedSet<String> articles() {
      SortedSet<String> ids = new TreeSet<>();
      mentions.forEach(mention -> ids.add(mention.article()));
      return ids;
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity other) {
      return new Finding(
          fingerprint,
          check,
          other,
          confidence,
          event,
          message,
          explanation,
          status,
          decision,
          mentions);
    }

    /** The same finding of which something else is known. */
    public Finding withStanding(Status newStatus, Optional<Decision> newDecision) {
      return new Finding(
          fingerprint,
          check,
          severity,
          confidence,
          event,
          message,
          explanation,
          newStatus,
          newDecision,
          mentions);
    }

    /** Whether no decision has settled it: a confirmed contradiction is open until it is mended. */
    public boolean isOpen() {
      return status != Status.DECIDED
          || decision.map(made -> made.verdict().leavesOpen()).orElse(false);
    }
  }

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
   * @param context what stands around the sentence
   */
  public record Mention(
      String article,
      Span span,
      Position position,
      String text,
      String value,
      String sentence,
      int sentenceStart,
      Context context) {
    /** A mention of whose surroundings nothing is known. */
    public Mention(
        String article,
        Span span,
        Position position,
        String text,
        String value,
        String sentence,
        int sentenceStart) {
      this(article, span, position, text, value, sentence, sentenceStart, Context.NONE);
    }
  }

  /**
   * What stands around a sentence, for people.
   *
   * @param before the sentence before it; empty if it is the first
   * @param after the sentence after it; empty if it is the last
   */
  public record Context(String before, String after) {
    public static final Context NONE = new Context("", "");
  }
}
