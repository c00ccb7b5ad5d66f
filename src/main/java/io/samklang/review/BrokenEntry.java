package io.samklang.review;

import java.io.IOException;

/** A line of a file that cannot be read: which file, which line, what is wrong. */
public final class BrokenEntry extends IOException {
  private static final long serialVersionUID = 1;

  BrokenEntry(String message) {
    super(message);
  }
}
