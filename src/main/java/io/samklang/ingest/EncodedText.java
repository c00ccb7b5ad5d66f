package io.samklang.ingest;

import java.nio.charset.Charset;

/**
 * The text of a file and how it is written there, so that a changed text can be written alike.
 *
 * @param text as it is read, without byte order mark
 * @param charset UTF-8, UTF-16 or windows-1252
 * @param marked whether a byte order mark stands before it
 */
public record EncodedText(String text, Charset charset, boolean marked) {
  /** Decodes bytes as articles are decoded. */
  public static EncodedText of(byte[] bytes) {
    Charset charset = TextDecoder.charset(bytes);
    String decoded = new String(bytes, charset);
    boolean marked = decoded.startsWith(TextDecoder.MARK);
    return new EncodedText(marked ? decoded.substring(1) : decoded, charset, marked);
  }

  /** Whether a text can be written in this encoding without loss. */
  public boolean canWrite(String other) {
    return charset.newEncoder().canEncode(other);
  }

  /** The bytes of another text in the same encoding, with the same mark. */
  public byte[] encode(String other) {
    return (marked ? TextDecoder.MARK + other : other).getBytes(charset);
  }
}
