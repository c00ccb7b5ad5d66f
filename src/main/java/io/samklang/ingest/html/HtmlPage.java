package io.samklang.ingest.html;

import io.samklang.text.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article of a saved page: its title and main text, without navigation, related links, comments
 * and notices, and what the page says of it in schema.org data (JSON-LD or microdata) and meta
 * elements. Broken markup is read as browsers read it.
 *
 * @param paragraphs in order of the page; the title first where there is one
 * @param title as printed
 * @param language as declared: {@code nb-NO}
 * @param published as written, ISO 8601 where the page keeps to the standard
 * @param url where the article stands
 * @param translationOf link or name of the work that it is a translation of
 * @param source link or name of the work that it is based on
 */
public record HtmlPage(
    List<Paragraph> paragraphs,
    Optional<String> title,
    Optional<String> language,
    Optional<String> published,
    Optional<String> url,
    Optional<String> translationOf,
    Optional<String> source) {
  public HtmlPage {
    paragraphs = List.copyOf(paragraphs);
  }

  private static final Pattern ELEMENT =
      Pattern.compile("(?i)<(p|br|div|section|h[1-6]|ul|ol|table|a|b|i|em|strong|img)\\b[^<>]*>");

  /** Reads a whole page; one without any text has no paragraphs. */
  public static HtmlPage read(String html) {
    Document document = parse(html);
    PageData data = LinkedData.read(document).or(MetaElements.read(document));
    Furniture.STANDARD.removeFrom(document);
    Optional<Element> heading = Optional.ofNullable(document.selectFirst("h1"));
    List<Paragraph> body = body(document, data);
    Optional<Paragraph> title = title(data, heading, body);
    List<Paragraph> all = new ArrayList<>(title.stream().toList());
    body.stream().filter(p -> !isTitle(p, title, heading)).forEach(all::add);
    return new HtmlPage(
        all,
        title.map(Paragraph::text),
        data.language(),
        data.published(),
        data.url(),
        data.translationOf(),
        data.source());
  }

  /**
   * The paragraphs of a piece of markup that is all article, such as the body of a feed's entry.
   */
  public static List<Paragraph> paragraphs(String html) {
    return ParagraphReader.read(parse(html).body());
  }

  /**
   * The paragraphs of a text that may be markup, as feeds and news items hold it: markup if it has
   * an element of HTML, else each line a paragraph.
   */
  public static List<Paragraph> paragraphsOf(String text) {
    return ELEMENT.matcher(text).find() ? paragraphs(text) : Paragraph.lines(text);
  }

  /** The words of a piece of markup on one line. */
  public static String plainText(String html) {
    return parse(html).text();
  }

  private static Document parse(String html) {
    return Nesting.bounded(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
  }

  private static List<Paragraph> body(Document document, PageData data) {
    List<Paragraph> shown = ParagraphReader.read(MainContent.of(document));
    return data.body().map(body -> GivenBody.of(body).among(shown)).orElse(shown);
  }

  private static Optional<Paragraph> title(
      PageData data, Optional<Element> heading, List<Paragraph> body) {
    Optional<String> shown = heading.map(Element::text).filter(text -> !text.isBlank());
    return data.title()
        .or(() -> shown)
        .filter(title -> !body.isEmpty())
        .map(title -> new Paragraph(title, Paragraph.Kind.TITLE, lines(heading)));
  }

  private static SourceLines lines(Optional<Element> heading) {
    return heading
        .map(element -> element.sourceRange().start().lineNumber())
        .filter(line -> line > 0)
        .map(line -> new SourceLines(List.of(new SourceLines.Mark(0, line))))
        .orElse(SourceLines.UNKNOWN);
  }

  private static boolean isTitle(
      Paragraph paragraph, Optional<Paragraph> title, Optional<Element> heading) {
    return title.filter(t -> GivenBody.isSame(t.text(), paragraph.text())).isPresent()
        || paragraph.kind() == Paragraph.Kind.HEADING
            && heading.filter(h -> GivenBody.isSame(h.text(), paragraph.text())).isPresent();
  }
}
