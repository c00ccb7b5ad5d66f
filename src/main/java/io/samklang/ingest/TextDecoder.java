package io.samklang.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: by byte order mark, else UTF-16 by its zero bytes, else UTF-8 where the bytes are
 * valid, else windows-1252.
 */
final class TextDecoder {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final List<Mark> MARKS =
      List.of(
          new Mark(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8),
          new Mark(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE),
          new Mark(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE));

  /** Enough to see how zero bytes are spread. */
  private static final int OPENING = 4096;

  /** Text in Latin letters has a zero in nearly every pair of bytes. */
  private static final double UTF_16_ZEROS = 0.35;

  /** Of a hundred characters of text not one is a control character. */
  private static final double BINARY_CONTROLS = 0.01;

  private TextDecoder() {}

  private record Mark(byte[] bytes, Charset charset) {
    boolean opens(byte[] content) {
      for (int i = 0; i < bytes.length; i++) {
        if (i >= content.length || content[i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  static Content decode(byte[] bytes) {
    Optional<String> marked =
        MARKS.stream()
            .filter(mark -> mark.opens(bytes))
            .findFirst()
            .map(m -> new String(bytes, m.bytes.length, bytes.length - m.bytes.length, m.charset));
    String text = marked.orElseGet(() -> unmarked(bytes));
    return looksBinary(text)
        ? new Content.Refused("looks binary, not like text; leave it out or save it as text")
        : new Content.Text(text);
  }

  /** The two-byte encoding of an opening, if it is in one. */
  static Optional<Charset> utf16(byte[] opening) {
    if (MARKS.get(1).opens(opening) || MARKS.get(2).opens(opening)) {
      return Optional.of(
          MARKS.get(1).opens(opening) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return utf16ByZeros(opening);
  }

  private static String unmarked(byte[] bytes) {
    return utf16ByZeros(bytes)
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> eightBit(bytes));
  }

  private static Optional<Charset> utf16ByZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, OPENING);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[1] > UTF_16_ZEROS * length && zeros[0] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > UTF_16_ZEROS * length && zeros[1] == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static String eightBit(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  private static boolean looksBinary(String text) {
    long controls = text.chars().filter(TextDecoder::isControl).count();
    return text.indexOf('\0') >= 0 || controls > BINARY_CONTROLS * text.length();
  }

  private static boolean isControl(int c) {
    return c < ' ' && "\t\n\r\f\013".indexOf(c) < 0 || c == 0x7F || c == 0xFFFD;
  }
}
