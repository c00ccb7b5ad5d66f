package io.samklang.ingest;

import io.samklang.ingest.translation.RefusedMarkup;
import io.samklang.text.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Files named {@code .xml}: which of the formats in XML they are in shows in their first bytes. */
final class XmlFiles implements Format {
  private static final int OPENING_BYTES = 4096;

  private final List<Format> formats;

  XmlFiles(List<Format> formats) {
    this.formats = formats;
  }

  @Override
  public boolean claims(String name) {
    return name.endsWith(".xml");
  }

  @Override
  public Batch read(Source source, Limits limits) throws IOException {
    byte[] opening;
    try (var stream = source.open()) {
      opening = stream.readNBytes(OPENING_BYTES);
    }
    Optional<Format> format = formats.stream().filter(f -> f.recognises(opening)).findFirst();
    return format.isPresent()
        ? format.get().read(source, limits)
        : Batch.of(new Problem(source.path(), "is no feed, XLIFF or TMX; leave it out"));
  }

  /** The first bytes of a file as letters, enough to see the names of its elements. */
  static String opening(byte[] bytes) {
    Charset charset = TextDecoder.utf16(bytes).orElse(StandardCharsets.ISO_8859_1);
    return new String(bytes, charset);
  }

  /** What is wrong with a file, and on which line; the parser's own words are for programmers. */
  static String problem(XMLStreamException e) {
    Location location = e.getLocation();
    String where = location == null ? "" : " on line " + location.getLineNumber();
    return e instanceof RefusedMarkup refused
        ? refused.reason() + where + "; export it again"
        : "is no well-formed XML" + where + ", or uses entities of its own; export it again";
  }
}
