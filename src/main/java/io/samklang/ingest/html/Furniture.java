package io.samklang.ingest.html;

import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * What a page puts around its article, by the elements, roles and class names of {@code
 * html/furniture.tsv}. Class names are read as words: {@code articleRelated-links} holds {@code
 * related} and {@code links}. Immutable.
 */
final class Furniture {
  static final Furniture STANDARD = new Furniture();

  /** An element with more of the page's prose is what the page is about, whatever its name. */
  private static final double MOST_PROSE = 0.4;

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final Set<String> elements = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Furniture() {
    for (TsvTable.Row row : TsvTable.read("/html/furniture.tsv")) {
      Set<String> kind =
          switch (row.at(0)) {
            case "element" -> elements;
            case "role" -> roles;
            case "name" -> names;
            default -> throw new IllegalArgumentException("no kind of furniture: " + row.at(0));
          };
      kind.add(row.at(1));
    }
  }

  /** Takes it out of the page. */
  void removeFrom(Document page) {
    Prose prose = Prose.of(page);
    double most = MOST_PROSE * prose.in(page);
    List<Element> found = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          boolean furniture = isFurniture(node) && prose.in((Element) node) <= most;
          if (furniture) {
            found.add((Element) node);
          }
          return furniture ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        },
        page);
    found.forEach(Element::remove);
  }

  private boolean isFurniture(Node node) {
    return node instanceof Element element
        && !element.normalName().equals("body")
        && !isArticleHead(element)
        && (elements.contains(element.normalName())
            || roles.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || Stream.of("class", "id").anyMatch(key -> isNamed(element.attr(key))));
  }

  /** The head of an article has its title; only that of the site is furniture. */
  private static boolean isArticleHead(Element element) {
    return element.normalName().equals("header")
        && (element.selectFirst("h1") != null || element.closest("article, main") != null);
  }

  /** Whether one of the names has a word, or two words in a row, of the table. */
  private boolean isNamed(String attribute) {
    for (String name : attribute.split("\\s+", -1)) {
      String[] words = BETWEEN_WORDS.split(name, -1);
      for (int i = 0; i < words.length; i++) {
        String word = words[i].toLowerCase(Locale.ROOT);
        boolean pair =
            i + 1 < words.length
                && names.contains(word + " " + words[i + 1].toLowerCase(Locale.ROOT));
        if (pair || names.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
