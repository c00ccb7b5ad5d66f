package io.samklang.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds: letters that are shown, links left out. */
final class Prose {
  /** Shorter pieces are entries of menus, buttons, counters. */
  private static final int SHORTEST = 25;

  private final Map<Element, Integer> letters = new HashMap<>();

  private Prose() {}

  /** Measures all elements below a root in one walk. */
  static Prose of(Element root) {
    Prose prose = new Prose();
    NodeTraversor.traverse(prose.new Count(), root);
    return prose;
  }

  /** Characters of running text in an element and all that is in it. */
  int in(Element element) {
    return letters.getOrDefault(element, 0);
  }

  private final class Count implements NodeVisitor {
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        silent += isSilent(element) ? 1 : 0;
      } else if (node instanceof TextNode text && silent == 0) {
        int length = text.getWholeText().strip().length();
        Element parent = text.parent();
        if (length >= SHORTEST && parent != null) {
          letters.merge(parent, length, Integer::sum);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        silent -= isSilent(element) ? 1 : 0;
        if (element.parent() != null) {
          letters.merge(element.parent(), in(element), Integer::sum);
        }
      }
    }

    private static boolean isSilent(Element element) {
      return element.normalName().equals("a") || Markup.isWithoutText(element);
    }
  }
}
