package io.samklang.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** How deep elements may lie in each other. */
final class Nesting {
  /** Browsers lay no deeper elements within others, either. */
  private static final int DEEPEST = 512;

  private Nesting() {}

  /** The page with its deeper elements dissolved, their text kept. */
  static Document bounded(Document page) {
    List<Element> deep = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (depth > DEEPEST && node instanceof Element element) {
            deep.add(element);
          }
        },
        page);
    Collections.reverse(deep);
    deep.forEach(Element::unwrap);
    return page;
  }
}
