package io.samklang.report.html;

import io.samklang.report.html.Page.ArticleLine;
import io.samklang.report.html.Page.FindingCard;
import io.samklang.report.html.Page.Matrix;
import io.samklang.report.html.Page.MatrixRow;
import io.samklang.report.html.Page.PassageCell;
import io.samklang.report.html.Page.ValueChip;
import java.util.List;
import java.util.stream.Stream;

/** Lays the findings of an event over its articles. */
final class FactMatrix {
  /** More are no overview. */
  private static final int MOST_ROWS = 60;

  private FactMatrix() {}

  static Matrix of(List<ArticleLine> articles, List<FindingCard> findings) {
    return new Matrix(
        articles,
        findings.stream().limit(MOST_ROWS).map(finding -> row(finding, articles)).toList(),
        Math.max(0, findings.size() - MOST_ROWS));
  }

  private static MatrixRow row(FindingCard finding, List<ArticleLine> articles) {
    return new MatrixRow(
        finding.number(),
        finding.severity(),
        finding.message(),
        articles.stream().map(article -> cell(finding, article)).toList());
  }

  private static List<ValueChip> cell(FindingCard finding, ArticleLine article) {
    return passages(finding)
        .filter(passage -> passage.article().equals(article.id()))
        .flatMap(passage -> passage.pieces().stream())
        .flatMap(piece -> piece.chip().stream())
        .distinct()
        .toList();
  }

  private static Stream<PassageCell> passages(FindingCard finding) {
    return finding.columns().stream().flatMap(column -> column.passages().stream());
  }
}
