package io.samklang.ingest.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element of a page that holds its article: where most running text stands together, widened to
 * the element that the markup calls the article.
 */
final class MainContent {
  private static final String BODY = "[itemprop=articleBody], [property=articleBody]";
  private static final String ARTICLE = "article, [itemtype*=Article]";
  private static final String MAIN = "main, [role=main]";

  /** An element that the markup calls so must hold this share of what stands together. */
  private static final double LEAST_SHARE = 0.5;

  /** With a title, a wider element may add an introduction, but not a second article. */
  private static final double MOST_GAIN = 1.5;

  /** What an introduction may have beside a text of a few lines. */
  private static final int INTRODUCTION = 400;

  private final Document page;
  private final Prose prose;

  private MainContent(Document page) {
    this.page = page;
    this.prose = Prose.of(page);
  }

  /** The element of the article; the body of a page that has no running text. */
  static Element of(Document page) {
    return new MainContent(page).find();
  }

  private Element find() {
    Element densest = densest().orElse(page.body());
    return marked(densest, BODY)
        .map(body -> marked(body, ARTICLE).orElse(body))
        .or(() -> marked(densest, ARTICLE))
        .or(() -> marked(densest, MAIN))
        .filter(found -> prose.in(found) >= LEAST_SHARE * inMain())
        .orElseGet(() -> widened(densest));
  }

  private int inMain() {
    return Optional.ofNullable(page.selectFirst(MAIN)).map(prose::in).orElse(0);
  }

  private static Optional<Element> marked(Element inner, String selector) {
    return Optional.ofNullable(inner.closest(selector));
  }

  /**
   * The element whose paragraphs have most text; a paragraph counts half for the next outer one.
   */
  private Optional<Element> densest() {
    Map<Element, Double> weights = new LinkedHashMap<>();
    for (Element element : page.body().getAllElements()) {
      boolean paragraph = isParagraph(element);
      int text = paragraph ? prose.in(element) : element.ownText().length();
      Element parent = paragraph ? element.parent() : element;
      if (text > 0 && parent != null) {
        weights.merge(parent, (double) text, Double::sum);
        Optional.ofNullable(parent.parent())
            .ifPresent(outer -> weights.merge(outer, text / 2.0, Double::sum));
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(MainContent::block);
  }

  /** Also a division of a page whose author had no paragraphs. */
  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p")
        || element.normalName().equals("div")
            && element.children().stream()
                .noneMatch(c -> c.isBlock() || c.normalName().equals("br"));
  }

  private static Element block(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  /** The next element that has the title of the page, too, unless it has much else. */
  private Element widened(Element densest) {
    return Stream.concat(Stream.of(densest), densest.parents().stream())
        .filter(outer -> outer.selectFirst("h1") != null)
        .findFirst()
        .filter(outer -> prose.in(outer) <= MOST_GAIN * prose.in(densest) + INTRODUCTION)
        .orElse(densest);
  }
}
