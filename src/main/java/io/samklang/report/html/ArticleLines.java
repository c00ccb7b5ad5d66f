package io.samklang.report.html;

import io.samklang.report.Report;
import io.samklang.report.html.Page.ArticleLine;
import io.samklang.text.LanguageTag;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The articles of a report as the page names them. */
final class ArticleLines {
  private final Map<String, ArticleLine> byId = new HashMap<>();

  ArticleLines(Report report) {
    report.articles().forEach(article -> byId.put(article.id(), line(article)));
  }

  /** An id that no article has, from a stored report, stands for itself. */
  ArticleLine of(String id) {
    return byId.getOrDefault(
        id,
        new ArticleLine(
            id,
            id,
            "und",
            "Unknown",
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty()));
  }

  /** {@code nb} to {@code Norwegian Bokmål}; another tag stands for itself. */
  static String nameOf(String language) {
    return LanguageTag.find(language).map(LanguageTag::englishName).orElse(language);
  }

  private static ArticleLine line(Report.Article article) {
    Optional<String> link = article.source().filter(ArticleLines::isWebAddress);
    return new ArticleLine(
        article.id(),
        article.path(),
        article.language(),
        nameOf(article.language()),
        article.title(),
        article.published(),
        link,
        link.isPresent() ? Optional.empty() : article.source(),
        article.archived(),
        article.copyOf());
  }

  /** Only such a source becomes a link: an article may name anything, a script among it. */
  private static boolean isWebAddress(String source) {
    try {
      URI uri = new URI(source);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
