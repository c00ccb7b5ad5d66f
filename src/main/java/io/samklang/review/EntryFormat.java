package io.samklang.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** How the entries of a file are written, one a line. */
sealed interface EntryFormat<E extends Entry> {
  /**
   * The entry of a line.
   *
   * @throws BrokenEntry without file and line if it is none
   */
  E parse(String line) throws BrokenEntry;

  /** The line of an entry, without end; keys in one order. */
  String line(E entry);

  /** Decisions. */
  record OfDecisions() implements EntryFormat<Decision> {
    private static final List<String> KEYS =
        List.of("fingerprint", "state", "by", "why", "until", "articles", "about");

    @Override
    public Decision parse(String text) throws BrokenEntry {
      EntryLine line = EntryLine.parse(text, KEYS);
      String state = line.text("state");
      return new Decision(
          line.fingerprint(),
          Verdict.find(state)
              .orElseThrow(
                  () ->
                      new BrokenEntry(
                          "state must be one of "
                              + String.join(", ", Verdict.words())
                              + ", not “"
                              + state
                              + "”")),
          line.text("by"),
          line.text("why"),
          line.optionalDay("until"),
          line.texts("articles"),
          line.optionalText("about").orElse(""));
    }

    @Override
    public String line(Decision decision) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      object.put("fingerprint", decision.fingerprint());
      object.put("state", decision.verdict().word());
      object.put("by", decision.by());
      object.put("why", decision.why());
      decision.until().map(LocalDate::toString).ifPresent(day -> object.put("until", day));
      decision.articles().forEach(object.withArray("articles")::add);
      object.put("about", decision.about());
      return object.toString();
    }
  }

  /** The baseline. */
  record OfBaseline() implements EntryFormat<Known> {
    private static final List<String> KEYS = List.of("fingerprint", "check", "articles", "about");

    @Override
    public Known parse(String text) throws BrokenEntry {
      EntryLine line = EntryLine.parse(text, KEYS);
      return new Known(
          line.fingerprint(),
          line.text("check"),
          line.texts("articles"),
          line.optionalText("about").orElse(""));
    }

    @Override
    public String line(Known known) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      object.put("fingerprint", known.fingerprint());
      object.put("check", known.check());
      known.articles().forEach(object.withArray("articles")::add);
      object.put("about", known.about());
      return object.toString();
    }
  }
}
