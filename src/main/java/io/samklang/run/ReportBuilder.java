package io.samklang.run;

import io.samklang.check.Agreement;
import io.samklang.check.Finding;
import io.samklang.check.Mention;
import io.samklang.report.Agreed;
import io.samklang.report.Report;
import io.samklang.text.Article;
import io.samklang.text.ComposedArticle;
import io.samklang.text.LineIndex;
import io.samklang.text.Position;
import io.samklang.text.Problem;
import io.samklang.text.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns what a run found into its report: spans of the articles as read, positions for people, and
 * the copies beside their originals.
 */
final class ReportBuilder {
  private final List<ReadArticle> articles;
  private final Copies copies;
  private final Set<String> archived;
  private final Map<String, ComposedArticle> byId = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  /**
   * @param articles of the batch, copies among them, and those of an archive
   * @param archived the ids of the latter
   */
  ReportBuilder(List<ReadArticle> articles, Copies copies, Set<String> archived) {
    this.articles = articles;
    this.copies = copies;
    this.archived = archived;
    articles.forEach(read -> byId.put(read.id(), read.article()));
  }

  Report build(List<Problem> problems, List<ComparedEvent> events) {
    return new Report(
        Version.CURRENT,
        articles.stream().map(this::article).toList(),
        problems.stream().distinct().toList(),
        events.stream().map(this::event).toList(),
        events.stream()
            .flatMap(event -> event.examined().findings().stream())
            .map(this::finding)
            .toList());
  }

  private Report.Article article(ReadArticle read) {
    Article article = read.article().original();
    Article.Metadata metadata = article.metadata();
    return new Report.Article(
        article.id(),
        article.path(),
        read.language().code(),
        article.title(),
        metadata.published().map(LocalDate::toString),
        metadata.source(),
        archived.contains(article.id()),
        copies.originalOf(article.id()));
  }

  private Report.Event event(ComparedEvent event) {
    List<String> members = event.articles();
    List<Agreement> agreements = event.examined().agreements();
    return new Report.Event(
        event.id(),
        event.title(),
        members.stream().flatMap(this::withCopies).sorted().toList(),
        Stream.concat(event.reasons().stream(), copied(members)).toList(),
        List.of(),
        new Agreed(
            agreements.size(), agreements.stream().limit(Agreed.MOST).map(this::agreed).toList()));
  }

  private Agreed.Fact agreed(Agreement agreement) {
    return new Agreed.Fact(agreement.mentions().stream().flatMap(this::statements).toList());
  }

  /** A copy states what its original does. */
  private Stream<Agreed.Statement> statements(Mention mention) {
    ComposedArticle article = articleOf(mention);
    String text = article.text().toOriginal(mention.span()).of(article.original().text());
    return withCopies(mention.article()).map(id -> new Agreed.Statement(id, text, mention.value()));
  }

  private Stream<String> withCopies(String id) {
    return Stream.concat(Stream.of(id), copies.of(id).stream());
  }

  private Stream<String> copied(List<String> ids) {
    return ids.stream().map(copies::sentence).flatMap(Optional::stream);
  }

  private Report.Finding finding(Finding finding) {
    List<String> stating = finding.mentions().stream().map(Mention::article).distinct().toList();
    return new Report.Finding(
        finding.fingerprint(),
        finding.check(),
        finding.severity(),
        finding.confidence(),
        finding.event(),
        finding.message(),
        Stream.concat(finding.explanation().stream(), copied(stating)).toList(),
        Report.Status.NEW,
        finding.mentions().stream().map(this::mention).toList());
  }

  private Report.Mention mention(Mention mention) {
    ComposedArticle article = articleOf(mention);
    Span span = article.text().toOriginal(mention.span());
    Span sentence = article.text().toOriginal(mention.sentence());
    String text = article.original().text();
    return new Report.Mention(
        mention.article(),
        span,
        position(article.original(), span),
        span.of(text),
        mention.value(),
        sentence.of(text),
        sentence.start(),
        Neighbours.of(article.original(), sentence));
  }

  private ComposedArticle articleOf(Mention mention) {
    ComposedArticle article = byId.get(mention.article());
    if (article == null) {
      throw new IllegalStateException("no article " + mention.article());
    }
    return article;
  }

  /** Where the text is not the file itself, only the line of the file is known. */
  private Position position(Article article, Span span) {
    return article
        .origin()
        .lineOf(span.start())
        .map(line -> new Position(line, 1))
        .orElseGet(
            () ->
                lines
                    .computeIfAbsent(article.id(), id -> LineIndex.of(article.text()))
                    .positionOf(span.start()));
  }
}
