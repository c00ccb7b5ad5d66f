package io.samklang.inject;

import java.io.IOException;

/** A folder does not say what was planted in it: where, and what to do. */
public final class UnreadableTruth extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableTruth(String message) {
    super(message);
  }
}
