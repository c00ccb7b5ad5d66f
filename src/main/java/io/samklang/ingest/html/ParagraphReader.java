package io.samklang.ingest.html;

import io.samklang.ingest.html.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Goes through an element and takes down its text, one paragraph for each block. */
final class ParagraphReader implements NodeFilter {
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("\\s*[\\[(]?[\\d*†]{1,3}[\\])]?\\s*");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private TextRun run = new TextRun();
  private int links;
  private int captions;
  private int headings;

  private ParagraphReader() {}

  /** The paragraphs of an element in order; those that are nothing but a link are left out. */
  static List<Paragraph> read(Element root) {
    ParagraphReader reader = new ParagraphReader();
    NodeTraversor.filter(reader, root);
    reader.flush();
    return List.copyOf(reader.paragraphs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      read(text);
    } else if (node instanceof Element element) {
      if (Markup.isWithoutText(element) || isFootnoteMark(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void read(TextNode text) {
    int line = text.sourceRange().start().lineNumber();
    String whole = text.getWholeText();
    if (run.endsBefore(whole)) {
      flush();
    }
    run.append(whole, line, links > 0);
  }

  private void enter(Element element) {
    if (Markup.isBlock(element)) {
      flush();
    }
    if (element.normalName().equals("br")) {
      run.breakLine();
    }
    count(element, 1);
  }

  private void leave(Element element) {
    if (Markup.isBlock(element)) {
      flush();
    }
    count(element, -1);
  }

  private void count(Element element, int by) {
    links += element.normalName().equals("a") ? by : 0;
    captions += Markup.isCaption(element) ? by : 0;
    headings += Markup.isHeading(element) ? by : 0;
  }

  private static boolean isFootnoteMark(Element element) {
    return element.normalName().equals("sup") && FOOTNOTE_MARK.matcher(element.text()).matches();
  }

  private void flush() {
    if (!run.isEmpty() && !run.isOneLink()) {
      paragraphs.add(new Paragraph(run.text(), kind(), run.lines()));
    }
    run = new TextRun();
  }

  private Kind kind() {
    if (captions > 0) {
      return Kind.CAPTION;
    }
    return headings > 0 ? Kind.HEADING : Kind.TEXT;
  }
}
