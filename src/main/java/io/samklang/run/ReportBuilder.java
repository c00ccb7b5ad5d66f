package io.samklang.run;

import io.samklang.check.Finding;
import io.samklang.check.Mention;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Event;
import io.samklang.report.Report;
import io.samklang.text.Article;
import io.samklang.text.LineIndex;
import io.samklang.text.Position;
import io.samklang.text.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what a run found into its report: positions for people, everything sorted. */
final class ReportBuilder {
  private final List<AnalysedArticle> articles;
  private final Map<String, Article> byId = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  ReportBuilder(List<AnalysedArticle> articles) {
    this.articles = articles;
    articles.forEach(a -> byId.put(a.id(), a.article()));
  }

  Report build(List<Problem> problems, List<Event> events, List<Finding> findings) {
    return new Report(
        Version.CURRENT,
        articles.stream()
            .sorted(Comparator.comparing(AnalysedArticle::id))
            .map(ReportBuilder::article)
            .toList(),
        problems.stream().sorted().distinct().toList(),
        events.stream().map(ReportBuilder::event).toList(),
        findings.stream().map(this::finding).toList());
  }

  private static Report.Article article(AnalysedArticle analysed) {
    Article.Metadata metadata = analysed.article().metadata();
    return new Report.Article(
        analysed.id(),
        analysed.article().path(),
        analysed.language().code(),
        analysed.article().title(),
        metadata.published().map(LocalDate::toString),
        metadata.source(),
        false);
  }

  private static Report.Event event(Event event) {
    return new Report.Event(
        event.id(),
        event.title(),
        event.articles().stream().map(p -> p.article().id()).sorted().toList(),
        event.reasons(),
        List.of());
  }

  private Report.Finding finding(Finding finding) {
    return new Report.Finding(
        finding.fingerprint(),
        finding.check(),
        finding.severity(),
        finding.confidence(),
        finding.event(),
        finding.message(),
        finding.explanation(),
        Report.Status.NEW,
        finding.mentions().stream().map(this::mention).toList());
  }

  private Report.Mention mention(Mention mention) {
    Article article = articleOf(mention);
    return new Report.Mention(
        mention.article(),
        mention.span(),
        position(article, mention),
        mention.text(),
        mention.value(),
        mention.sentence().of(article.text()),
        mention.sentence().start());
  }

  private Article articleOf(Mention mention) {
    Article article = byId.get(mention.article());
    if (article == null) {
      throw new IllegalStateException("no article " + mention.article());
    }
    return article;
  }

  /** In a file of many articles the line is that of the record. */
  private Position position(Article article, Mention mention) {
    return article
        .origin()
        .recordLine()
        .map(line -> new Position(line, 1))
        .orElseGet(
            () ->
                lines
                    .computeIfAbsent(article.id(), id -> LineIndex.of(article.text()))
                    .positionOf(mention.span().start()));
  }
}
