package io.samklang.ingest.translation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * XLIFF 1.2 ({@code trans-unit}) and 2.x ({@code unit} with segments). A unit is a paragraph: the
 * segments of a unit are one text. Alternatives, notes and what is not to be translated are left
 * out.
 */
public final class Xliff implements TranslationFile {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "alt-trans",
          "note",
          "notes",
          "matches",
          "glossary",
          "metadata",
          "bin-unit",
          "skeleton",
          "seg-source",
          "header",
          "originalData",
          "context-group",
          "count-group",
          "prop-group",
          "changeTrack",
          "validation",
          "resourceData");

  @Override
  public void read(InputStream stream, int longest, Receiver receiver) throws XMLStreamException {
    try (MarkupCursor cursor = MarkupCursor.of(stream)) {
      new Reading(cursor, longest, receiver).run();
    }
  }

  private static final class Reading {
    private final MarkupCursor cursor;
    private final int longest;
    private final Receiver receiver;
    private String sourceLanguage = "";
    private String targetLanguage = "";
    private int units;

    Reading(MarkupCursor cursor, int longest, Receiver receiver) {
      this.cursor = cursor;
      this.longest = longest;
      this.receiver = receiver;
    }

    void run() throws XMLStreamException {
      for (var at = cursor.next(); at != MarkupCursor.At.FILE_END; at = cursor.next()) {
        if (at == MarkupCursor.At.START) {
          enter();
        }
      }
    }

    private void enter() throws XMLStreamException {
      switch (cursor.name()) {
        case "xliff" -> languages("srcLang", "trgLang");
        case "file" -> {
          languages("source-language", "target-language");
          receiver.document(cursor.line(), sourceLanguage);
        }
        case "trans-unit", "unit" -> unit();
        default -> {
          if (PASSED_OVER.contains(cursor.name())) {
            cursor.skip();
          }
        }
      }
    }

    private void languages(String source, String target) {
      sourceLanguage = cursor.attribute(source).orElse(sourceLanguage);
      targetLanguage = cursor.attribute(target).orElse(targetLanguage);
    }

    private void unit() throws XMLStreamException {
      if (cursor.attribute("translate").filter("no"::equals).isPresent()) {
        cursor.skip();
        return;
      }
      String unitName = cursor.name();
      int line = cursor.line();
      SegmentReader source = new SegmentReader(longest);
      SegmentReader target = new SegmentReader(longest);
      while (readPart(unitName, source, target)) {}
      List<Segment> segments =
          Stream.of(source.segment(sourceLanguage), target.segment(targetLanguage))
              .flatMap(Optional::stream)
              .toList();
      receiver.unit(new Unit(Integer.toString(++units), line, segments));
    }

    /** Reads on within a unit; false at its end. */
    private boolean readPart(String unitName, SegmentReader source, SegmentReader target)
        throws XMLStreamException {
      switch (cursor.next()) {
        case START -> {
          switch (cursor.name()) {
            case "source" -> source.read(cursor);
            case "target" -> target.read(cursor);
            default -> {
              if (PASSED_OVER.contains(cursor.name())) {
                cursor.skip();
              }
            }
          }
          return true;
        }
        case END -> {
          return !cursor.name().equals(unitName);
        }
        case FILE_END -> throw cursor.error("ends within a unit");
        default -> {
          return true;
        }
      }
    }
  }
}
