package io.samklang.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines of a stream one by one, each decoded by itself, so that one damaged line spoils no
 * other, and none held in memory beyond the limit. A line ends with LF, CR LF or CR.
 */
final class RecordLines {
  private static final int OPENING_BYTES = 4096;
  private static final int END = -1;

  private final Reader characters;
  private final Function<String, Content> decoder;
  private final int limit;
  private int line;
  private boolean afterReturn;

  private RecordLines(Reader characters, Function<String, Content> decoder, int limit) {
    this.characters = characters;
    this.decoder = decoder;
    this.limit = limit;
  }

  /** A line: what it holds, and its 1-based number. */
  record Numbered(int number, Content content) {}

  /** The lines of a stream, which the caller closes; one that looks binary is refused. */
  static RecordLines of(InputStream stream, int limit) throws IOException {
    return of(stream, TextDecoder::decode, limit);
  }

  /** The lines of a stream, which the caller closes, whatever their bytes look like. */
  static RecordLines ofAnyBytes(InputStream stream, int limit) throws IOException {
    return of(stream, bytes -> new Content.Text(TextDecoder.text(bytes)), limit);
  }

  private static RecordLines of(InputStream stream, Function<byte[], Content> decoder, int limit)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, OPENING_BYTES);
    buffered.mark(OPENING_BYTES);
    byte[] opening = new byte[OPENING_BYTES];
    // What lies ready is enough: who writes a line and waits for the answer writes no more.
    int ready = Math.max(0, buffered.read(opening));
    buffered.reset();
    Optional<Charset> wide = TextDecoder.utf16(Arrays.copyOf(opening, ready));
    // Bytes pass through ISO 8859-1 unchanged; the charset of the line is found when it is whole.
    Charset charset = wide.orElse(StandardCharsets.ISO_8859_1);
    Reader reader = new BufferedReader(new InputStreamReader(buffered, charset));
    return new RecordLines(
        reader,
        wide.isPresent()
            ? RecordLines::withoutMark
            : text -> decoder.apply(text.getBytes(StandardCharsets.ISO_8859_1)),
        limit);
  }

  /** Whether something of the next line can be read without waiting for who writes it. */
  boolean isReady() throws IOException {
    return characters.ready();
  }

  /** The next line; empty after the last. */
  Optional<Numbered> next() throws IOException {
    int first = characters.read();
    if (afterReturn && first == '\n') {
      first = characters.read();
    }
    afterReturn = false;
    if (first == END) {
      return Optional.empty();
    }
    line++;
    return Optional.of(new Numbered(line, rest(first)));
  }

  private Content rest(int first) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    int c = first;
    while (c != END && c != '\n' && c != '\r') {
      if (text.length() < limit) {
        text.append((char) c);
      } else {
        tooLong = true;
      }
      c = characters.read();
    }
    afterReturn = c == '\r';
    return tooLong ? new Content.Refused(Refusals.tooLarge(limit)) : decoder.apply(text.toString());
  }

  private static Content withoutMark(String text) {
    return new Content.Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
