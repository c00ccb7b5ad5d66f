package io.samklang.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: by byte order mark, else UTF-16 by its zero bytes, else UTF-8 where the bytes are
 * valid, else windows-1252.
 */
final class TextDecoder {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The byte order mark, in each charset that has one. */
  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

  static final String MARK = "\uFEFF";

  /** Enough to see how zero bytes are spread. */
  private static final int OPENING = 4096;

  /** Text in Latin letters has a zero in nearly every pair of bytes. */
  private static final double UTF_16_ZEROS = 0.35;

  /** Of a hundred characters of text not one is a control character. */
  private static final double BINARY_CONTROLS = 0.01;

  private TextDecoder() {}

  static Content decode(byte[] bytes) {
    String text = text(bytes);
    return looksBinary(text)
        ? new Content.Refused("looks binary, not like text; leave it out or save it as text")
        : new Content.Text(text);
  }

  /** What the bytes say as text, be they text or not; without byte order mark. */
  static String text(byte[] bytes) {
    return EncodedText.of(bytes).text();
  }

  /** The encoding that bytes are taken to be in. */
  static Charset charset(byte[] bytes) {
    return marked(bytes).or(() -> utf16ByZeros(bytes)).orElseGet(() -> eightBit(bytes));
  }

  /** The two-byte encoding of an opening, if it is in one. */
  static Optional<Charset> utf16(byte[] opening) {
    return marked(opening)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .or(() -> utf16ByZeros(opening));
  }

  private static Optional<Charset> marked(byte[] content) {
    return MARKED.stream().filter(charset -> opens(content, MARK.getBytes(charset))).findFirst();
  }

  private static boolean opens(byte[] content, byte[] mark) {
    int length = Math.min(mark.length, content.length);
    return Arrays.equals(content, 0, length, mark, 0, mark.length);
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

  private static Charset eightBit(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS_1252;
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
