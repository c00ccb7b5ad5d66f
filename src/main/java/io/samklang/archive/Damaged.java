package io.samklang.archive;

import java.io.IOException;

/** What was read from an archive is not what was written. */
public final class Damaged extends IOException {
  private static final long serialVersionUID = 1;

  Damaged(String message, Throwable cause) {
    super(message, cause);
  }
}
