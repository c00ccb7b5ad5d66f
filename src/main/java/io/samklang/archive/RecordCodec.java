package io.samklang.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Records of one type as compressed bytes. Safe for use by several threads. */
final class RecordCodec<T> {
  private final Class<T> type;
  private final Shape shape;

  RecordCodec(Class<T> type) {
    this.type = type;
    this.shape = new Shapes().of(type);
  }

  byte[] write(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      shape.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be: written to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws Damaged if the bytes are anything else
   */
  T read(byte[] bytes) throws Damaged {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return type.cast(shape.read(in));
    } catch (IOException | RuntimeException e) {
      throw new Damaged("a record that cannot be read", e);
    }
  }

  /** What the bytes mean; another shape writes other bytes. */
  String describe() {
    StringBuilder out = new StringBuilder();
    shape.describe(out, new HashSet<>());
    return out.toString();
  }
}
