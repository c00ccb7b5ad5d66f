package io.samklang.report.html;

import io.samklang.check.Severity;
import io.samklang.report.LanguageCounts;
import io.samklang.report.Report;
import io.samklang.report.html.Page.ArticleLine;
import io.samklang.report.html.Page.Counter;
import io.samklang.report.html.Page.Day;
import io.samklang.report.html.Page.EventSection;
import io.samklang.report.html.Page.Figures;
import io.samklang.report.html.Page.FindingCard;
import io.samklang.report.html.Page.ProblemLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and sorts a report for the page. */
final class PageBuilder {
  /** Articles without a date stand last. */
  private static final Comparator<ArticleLine> BY_PUBLICATION =
      Comparator.comparing((ArticleLine article) -> article.published().isEmpty())
          .thenComparing(article -> article.published().orElse(""))
          .thenComparing(ArticleLine::id);

  private final Report report;
  private final boolean review;
  private final ArticleLines articles;
  private final FindingCards cards;
  private final FactMatrix matrix;
  private final Map<String, List<Report.Finding>> findings;

  PageBuilder(Report report, boolean review) {
    this.report = report;
    this.review = review;
    this.articles = new ArticleLines(report);
    Glosses glosses = new Glosses();
    this.cards = new FindingCards(articles, glosses);
    this.matrix = new FactMatrix(articles, glosses);
    this.findings =
        report.findings().stream().collect(Collectors.groupingBy(Report.Finding::event));
  }

  Page page() {
    List<EventSection> troubled = new ArrayList<>();
    List<EventSection> quiet = new ArrayList<>();
    for (Report.Event event : report.events()) {
      EventSection section = section(event);
      (section.findings().isEmpty() ? quiet : troubled).add(section);
    }
    return new Page(
        report.version(),
        review,
        Asset.read("report.css"),
        Asset.read("report.js"),
        figures(),
        severities(),
        standings(),
        checks(),
        troubled,
        quiet,
        report.problems().stream().map(p -> new ProblemLine(p.path(), p.message())).toList());
  }

  private Figures figures() {
    List<Counter> languages =
        LanguageCounts.of(report.articles()).articles().entrySet().stream()
            .map(e -> new Counter(e.getKey(), ArticleLines.nameOf(e.getKey()), e.getValue()))
            .toList();
    return new Figures(
        report.articles().size(),
        languages,
        report.events().size(),
        report.findings().size(),
        report.problems().size());
  }

  private List<Counter> severities() {
    return Arrays.stream(Severity.values())
        .map(severity -> counter(severity, (int) report.count(severity)))
        .toList();
  }

  private static Counter counter(Severity severity, int count) {
    return new Counter(severity.word(), Wording.noun(count, severity.word()), count);
  }

  private List<Counter> standings() {
    Map<Standing, Long> counts =
        report.findings().stream()
            .collect(Collectors.groupingBy(Standing::of, Collectors.counting()));
    return Arrays.stream(Standing.values())
        .map(
            each -> new Counter(each.key(), each.label(), counts.getOrDefault(each, 0L).intValue()))
        .toList();
  }

  private List<Counter> checks() {
    Map<String, Integer> counts = new TreeMap<>();
    report.findings().forEach(finding -> counts.merge(finding.check(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Counter(e.getKey(), Wording.checkSubject(e.getKey()), e.getValue()))
        .toList();
  }

  private EventSection section(Report.Event event) {
    List<ArticleLine> lines =
        event.articles().stream().map(articles::of).sorted(BY_PUBLICATION).toList();
    List<FindingCard> findings = findingsOf(event).stream().map(cards::of).toList();
    return new EventSection(
        event.id(),
        event.title(),
        LanguageCounts.of(event, report).sentence(),
        lines,
        event.reasons(),
        event.linked(),
        timeline(lines),
        matrix.of(columns(event), findings, event.agreed()),
        findings);
  }

  private List<Report.Finding> findingsOf(Report.Event event) {
    return findings.getOrDefault(event.id(), List.of());
  }

  private static List<Day> timeline(List<ArticleLine> articles) {
    Map<String, List<ArticleLine>> byDate = new TreeMap<>();
    articles.forEach(
        article ->
            article
                .published()
                .ifPresent(
                    date -> byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(article)));
    return byDate.size() < 2
        ? List.of()
        : byDate.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  /** The articles of an event, and those of linked events that its findings point at. */
  private List<ArticleLine> columns(Report.Event event) {
    Stream<String> pointedAt =
        findingsOf(event).stream()
            .flatMap(finding -> finding.mentions().stream())
            .map(Report.Mention::article);
    return Stream.concat(event.articles().stream(), pointedAt)
        .distinct()
        .map(articles::of)
        .sorted(BY_PUBLICATION)
        .toList();
  }
}
