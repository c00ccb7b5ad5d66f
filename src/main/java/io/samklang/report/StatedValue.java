package io.samklang.report;

import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a finding and the articles that state it.
 *
 * @param value in one neutral form
 * @param articles ids, each once, in order of their mentions; at least one
 */
public record StatedValue(String value, List<String> articles) {
  public StatedValue {
    articles = List.copyOf(articles);
  }

  /** The values of a finding: the one most articles state first, then by first mention. */
  public static List<StatedValue> of(Finding finding) {
    Map<String, List<String>> articlesByValue = new LinkedHashMap<>();
    for (Mention mention : finding.mentions()) {
      List<String> articles =
          articlesByValue.computeIfAbsent(mention.value(), value -> new ArrayList<>());
      if (!articles.contains(mention.article())) {
        articles.add(mention.article());
      }
    }
    return articlesByValue.entrySet().stream()
        .map(entry -> new StatedValue(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((StatedValue stated) -> -stated.articles().size()))
        .toList();
  }

  /** For people: {@code 18 in 2 articles}. */
  public String sentence() {
    return value + " in " + articles.size() + (articles.size() == 1 ? " article" : " articles");
  }
}
