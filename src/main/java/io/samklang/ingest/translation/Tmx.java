package io.samklang.ingest.translation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Translation Memory eXchange, 1.1 to 1.4b: {@code tu} with one {@code tuv} a language. */
public final class Tmx implements TranslationFile {
  @Override
  public void read(InputStream stream, int longest, Receiver receiver) throws XMLStreamException {
    try (MarkupCursor cursor = MarkupCursor.of(stream)) {
      int units = 0;
      String original = "";
      for (var at = cursor.next(); at != MarkupCursor.At.FILE_END; at = cursor.next()) {
        if (at == MarkupCursor.At.START && cursor.name().equals("header")) {
          original = cursor.attribute("srclang").orElse("");
        } else if (at == MarkupCursor.At.START && cursor.name().equals("body")) {
          receiver.document(cursor.line(), original);
        } else if (at == MarkupCursor.At.START && cursor.name().equals("tu")) {
          receiver.unit(unit(cursor, ++units, longest));
        }
      }
    }
  }

  private static Unit unit(MarkupCursor cursor, int number, int longest) throws XMLStreamException {
    int line = cursor.line();
    List<Segment> segments = new ArrayList<>();
    String language = "";
    for (var at = cursor.next(); !ends(cursor, at); at = cursor.next()) {
      if (at == MarkupCursor.At.START) {
        switch (cursor.name()) {
          case "tuv" -> language = language(cursor);
          case "seg" -> {
            SegmentReader reader = new SegmentReader(longest);
            reader.read(cursor);
            reader.segment(language).filter(s -> isNew(s, segments)).ifPresent(segments::add);
          }
          default -> cursor.skip();
        }
      }
    }
    return new Unit(Integer.toString(number), line, segments);
  }

  private static boolean ends(MarkupCursor cursor, MarkupCursor.At at) throws XMLStreamException {
    if (at == MarkupCursor.At.FILE_END) {
      throw cursor.error("ends within a unit");
    }
    return at == MarkupCursor.At.END && cursor.name().equals("tu");
  }

  private static String language(MarkupCursor cursor) {
    return cursor.language().or(() -> cursor.attribute("lang")).orElse("");
  }

  /** A second variant in one language says the same again. */
  private static boolean isNew(Segment segment, List<Segment> segments) {
    String language = segment.language().toLowerCase(Locale.ROOT);
    return segments.stream()
        .noneMatch(other -> other.language().toLowerCase(Locale.ROOT).equals(language));
  }
}
