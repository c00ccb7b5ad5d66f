package io.samklang.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in microdata, meta elements and attributes, first said first. */
final class MetaElements {
  private static final List<String> VALUES = List.of("content", "datetime", "href", "lang");

  private static final List<String> TITLE =
      List.of("[itemprop=headline]", "h1", "meta[property=og:title]", "title");
  private static final List<String> LANGUAGE =
      List.of("[itemprop=inLanguage]", "html[lang]", "meta[property=og:locale]");
  private static final List<String> PUBLISHED =
      List.of(
          "[itemprop=datePublished]",
          "meta[property=article:published_time]",
          "meta[name=article:published_time]",
          "meta[name=date]",
          "meta[name=dcterms.date]",
          "meta[name=DC.date.issued]",
          "article time[datetime]",
          "main time[datetime]");
  private static final List<String> URL =
      List.of("link[rel=canonical]", "meta[property=og:url]", "[itemprop=url][href]");
  private static final List<String> TRANSLATION_OF =
      List.of("[itemprop=translationOfWork]", "link[rel=translation-of]");
  private static final List<String> SOURCE =
      List.of(
          "[itemprop=isBasedOn]", "meta[name=original-source]", "meta[name=syndication-source]");

  private MetaElements() {}

  static PageData read(Document page) {
    return new PageData(
        find(page, TITLE),
        find(page, LANGUAGE),
        find(page, PUBLISHED),
        find(page, URL),
        find(page, TRANSLATION_OF),
        find(page, SOURCE),
        Optional.empty());
  }

  private static Optional<String> find(Document page, List<String> selectors) {
    return selectors.stream()
        .flatMap(selector -> page.select(selector).stream())
        .map(MetaElements::value)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static String value(Element element) {
    return Stream.concat(VALUES.stream().map(element::attr), Stream.of(element.text()))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
