package io.samklang.report.html;

import io.samklang.report.Agreed;
import io.samklang.report.html.Page.AgreedRow;
import io.samklang.report.html.Page.ArticleLine;
import io.samklang.report.html.Page.FindingCard;
import io.samklang.report.html.Page.Gloss;
import io.samklang.report.html.Page.Matrix;
import io.samklang.report.html.Page.MatrixRow;
import io.samklang.report.html.Page.PassageCell;
import io.samklang.report.html.Page.ValueChip;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays the findings of an event, and what is agreed on, over its articles. */
final class FactMatrix {
  /** More are no overview. */
  private static final int MOST_ROWS = 60;

  /** Rows of what is agreed on, in the whole page: thousands more are no overview. */
  private static final int MOST_AGREED = 2000;

  private final ArticleLines lines;
  private final Glosses glosses;
  private int agreedRows;

  FactMatrix(ArticleLines lines, Glosses glosses) {
    this.lines = lines;
    this.glosses = glosses;
  }

  Matrix of(List<ArticleLine> articles, List<FindingCard> findings, Agreed agreed) {
    return new Matrix(
        articles,
        findings.stream().limit(MOST_ROWS).map(finding -> row(finding, articles)).toList(),
        Math.max(0, findings.size() - MOST_ROWS),
        agreedRows(articles, agreed),
        agreed.count());
  }

  private List<AgreedRow> agreedRows(List<ArticleLine> articles, Agreed agreed) {
    if (agreedRows >= MOST_AGREED) {
      return List.of();
    }
    agreedRows += agreed.facts().size();
    return agreed.facts().stream().map(fact -> agreedRow(fact, articles)).toList();
  }

  private AgreedRow agreedRow(Agreed.Fact fact, List<ArticleLine> articles) {
    return new AgreedRow(
        fact.statements().get(0).value(),
        gloss(fact),
        articles.stream().map(article -> cell(fact, article)).toList());
  }

  /** What the first article counts whose noun is known. */
  private Optional<String> gloss(Agreed.Fact fact) {
    return fact.statements().stream().flatMap(s -> gloss(s).stream()).findFirst();
  }

  private Optional<String> gloss(Agreed.Statement statement) {
    String language = lines.of(statement.article()).language();
    return glosses.of(language, statement.text(), statement.value()).map(Gloss::english);
  }

  private static Optional<String> cell(Agreed.Fact fact, ArticleLine article) {
    return fact.statements().stream()
        .filter(statement -> statement.article().equals(article.id()))
        .map(Agreed.Statement::text)
        .findFirst();
  }

  private static MatrixRow row(FindingCard finding, List<ArticleLine> articles) {
    return new MatrixRow(
        finding.number(),
        finding.severity(),
        subject(finding),
        articles.stream().map(article -> cell(finding, article)).toList());
  }

  /** The message up to who states what, which the cells say. */
  private static String subject(FindingCard finding) {
    return finding.values().stream()
        .map(chip -> finding.message().indexOf(": " + chip.value() + " in "))
        .filter(at -> at > 0)
        .min(Comparator.naturalOrder())
        .map(at -> finding.message().substring(0, at))
        .orElse(finding.message());
  }

  private static List<ValueChip> cell(FindingCard finding, ArticleLine article) {
    return passages(finding)
        .filter(passage -> passage.article().equals(article.readAs()))
        .flatMap(passage -> passage.pieces().stream())
        .flatMap(piece -> piece.chip().stream())
        .distinct()
        .toList();
  }

  private static Stream<PassageCell> passages(FindingCard finding) {
    return finding.columns().stream().flatMap(column -> column.passages().stream());
  }
}
