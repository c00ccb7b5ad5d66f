package io.samklang.ingest.html;

import io.samklang.ingest.html.Paragraph.Kind;
import io.samklang.text.SourceLines;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of an article as a page's data give it: without markup, often on one line, at times cut
 * off. What is shown on the page has paragraphs and lines; the data say which of it is the article.
 */
final class GivenBody {
  /** Some portals give only the introduction as the text; such data decide nothing. */
  private static final double LEAST_SHARE = 0.4;

  private static final Pattern COMPLETE = Pattern.compile("(?s).*(?<!\\.\\.)[.!?][»”’\"'“)]*\\s*");

  /** How much of the given text the paragraphs shown must hold to stand for it. */
  private static final double LEAST_COVERED = 0.9;

  private final String body;
  private final String bare;

  private GivenBody(String body) {
    this.body = body;
    this.bare = bare(body);
  }

  static GivenBody of(String body) {
    return new GivenBody(body);
  }

  /** The paragraphs of the article: those shown that are in it, else its own lines. */
  List<Paragraph> among(List<Paragraph> shown) {
    int all = length(shown.stream().filter(p -> p.kind() == Kind.TEXT));
    if (bare.length() < LEAST_SHARE * all || !COMPLETE.matcher(body).matches()) {
      return shown;
    }
    List<Paragraph> known =
        shown.stream().filter(p -> p.kind() != Kind.TEXT || bare.contains(bare(p.text()))).toList();
    int covered = length(known.stream().filter(p -> bare.contains(bare(p.text()))));
    return covered >= LEAST_COVERED * bare.length() ? known : ownLines();
  }

  private static int length(Stream<Paragraph> paragraphs) {
    return paragraphs.mapToInt(p -> bare(p.text()).length()).sum();
  }

  private List<Paragraph> ownLines() {
    return body.lines()
        .map(line -> HtmlPage.plainText(line).strip())
        .filter(line -> !line.isEmpty())
        .map(line -> new Paragraph(line, Kind.TEXT, SourceLines.UNKNOWN))
        .toList();
  }

  /** Whether two texts differ in no letter and no digit. */
  static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other));
  }

  /** Letters and digits alone: blanks, quotation marks and dashes differ between data and page. */
  private static String bare(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
