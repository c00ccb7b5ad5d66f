package io.samklang.text;

/**
 * A place in a file, for people.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record Position(int line, int column) {
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no position: " + line + ":" + column);
    }
  }
}
