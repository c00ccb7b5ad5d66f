package io.samklang.report.json;

import java.io.IOException;

/** A file is no report that can be read: which file, where in it, what is wrong. */
public final class UnreadableReport extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableReport(String message) {
    super(message);
  }
}
