package io.samklang.ingest.translation;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes forward over an XML file whose origin nobody vouches for. */
final class MarkupCursor implements AutoCloseable {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamReader reader;

  private MarkupCursor(XMLStreamReader reader) {
    this.reader = reader;
  }

  static MarkupCursor of(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return new MarkupCursor(factory.createXMLStreamReader(stream));
  }

  /** What the cursor stands on. */
  enum At {
    START,
    END,
    TEXT,
    OTHER,
    FILE_END
  }

  At next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return At.FILE_END;
    }
    return switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> At.START;
      case XMLStreamConstants.END_ELEMENT -> At.END;
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          At.TEXT;
      default -> At.OTHER;
    };
  }

  /** Goes to the end of the element that the cursor stands on the start of. */
  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case FILE_END -> throw error("ends within an element");
        default -> {}
      }
    }
  }

  /** Of the element it stands on, without prefix. */
  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** 1-based line on which what the cursor stands on ends. */
  int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue("", name))
        .or(() -> Optional.ofNullable(reader.getAttributeValue(null, name)))
        .filter(value -> !value.isBlank());
  }

  /** The value of {@code xml:lang}. */
  Optional<String> language() {
    return Optional.ofNullable(reader.getAttributeValue(XML, "lang"));
  }

  RefusedMarkup error(String reason) {
    return new RefusedMarkup(reason, reader.getLocation());
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
