package io.samklang.report.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.samklang.report.html.Page.EventSection;
import io.samklang.report.html.Page.FindingCard;
import java.util.Map;

/**
 * The findings that the page adds when they are asked for: as JSON that stands in the page, each
 * with what it is filtered by and its markup. Thousands of findings laid out at once are no page to
 * use.
 */
final class LaterJson {
  private final TemplateEngine templates;

  private LaterJson(TemplateEngine templates) {
    this.templates = templates;
  }

  /** A list of events; of one that stands in the page already, without its markup. */
  static String of(Page page, TemplateEngine templates) {
    LaterJson later = new LaterJson(templates);
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    for (EventSection event : page.troubled()) {
      if (event.findings().size() > event.first().size()) {
        events.add(later.event(event));
      }
    }
    return closed(events.toString());
  }

  private ObjectNode event(EventSection event) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", event.id());
    node.put("title", event.title());
    if (!event.isFirst()) {
      node.put("html", render("event.jte", Map.of("event", event)));
    }
    ArrayNode cards = node.putArray("cards");
    event.findings().stream()
        .filter(card -> !card.isFirst())
        .forEach(card -> cards.add(card(card)));
    return node;
  }

  private ObjectNode card(FindingCard card) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("number", card.number());
    node.put("fingerprint", card.fingerprint());
    node.put("severity", card.severity());
    node.put("check", card.check());
    node.put("standing", card.standing());
    node.put("html", render("finding.jte", Map.of("finding", card)));
    return node;
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    templates.render(template, parameters, html);
    return html.toString();
  }

  /**
   * Nothing in it can end the element that it stands in, or open a comment in it; every other
   * {@code <} stays as it is, which saves a tenth of a large page.
   */
  private static String closed(String json) {
    return json.replace("</", "<\\/").replace("<!", "\\u003c!");
  }
}
