package io.samklang.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are by the HTML standard, as far as it matters for their text. */
final class Markup {
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "input",
          "map",
          "math",
          "noscript",
          "object",
          "option",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Set<String> CAPTIONS = Set.of("caption", "figcaption", "figure");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Markup() {}

  /** Whether a browser shows none of the text within, or none that is read. */
  static boolean isWithoutText(Element element) {
    String style = element.attr("style").replace(" ", "");
    return WITHOUT_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Whether its text stands on lines of its own. */
  static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  static boolean isCaption(Element element) {
    return CAPTIONS.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }
}
