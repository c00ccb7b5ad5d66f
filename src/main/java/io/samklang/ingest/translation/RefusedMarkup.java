package io.samklang.ingest.translation;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Well-formed XML that is not read all the same. Its message is for people: {@code uses ...}. */
public final class RefusedMarkup extends XMLStreamException {
  private static final long serialVersionUID = 1;

  private final String reason;

  RefusedMarkup(String reason, Location location) {
    super(reason, location);
    this.reason = reason;
  }

  /** What is wrong, as a sentence without its subject. */
  public String reason() {
    return reason;
  }
}
