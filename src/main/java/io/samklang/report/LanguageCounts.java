package io.samklang.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many articles there are of each language.
 *
 * @param articles by language tag, sorted
 */
public record LanguageCounts(SortedMap<String, Integer> articles) {
  public LanguageCounts {
    articles = new TreeMap<>(articles);
  }

  public static LanguageCounts of(List<Report.Article> articles) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    articles.forEach(article -> counts.merge(article.language(), 1, Integer::sum));
    return new LanguageCounts(counts);
  }

  /** Of the articles of an event. */
  public static LanguageCounts of(Report.Event event, Report report) {
    return of(
        report.articles().stream()
            .filter(article -> event.articles().contains(article.id()))
            .toList());
  }

  public int total() {
    return articles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** For people: {@code 3 articles: de 1, nb 2}. */
  public String sentence() {
    String noun = total() == 1 ? " article" : " articles";
    return articles.isEmpty()
        ? "no articles"
        : articles.entrySet().stream()
            .map(LanguageCounts::word)
            .collect(Collectors.joining(", ", total() + noun + ": ", ""));
  }

  private static String word(Map.Entry<String, Integer> entry) {
    return entry.getKey() + " " + entry.getValue();
  }
}
