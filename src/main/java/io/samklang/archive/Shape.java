package io.samklang.archive;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;

/** How values of one type are written to bytes and read back. */
interface Shape {
  void write(Object value, DataOutput out) throws IOException;

  Object read(DataInput in) throws IOException;

  /** Appends a description that differs where the bytes mean something else. */
  void describe(StringBuilder out, Set<String> described);
}
