package io.samklang.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Another process is writing to an archive. */
public final class ArchiveBusy extends IOException {
  private static final long serialVersionUID = 1;

  ArchiveBusy(Path folder, Throwable cause) {
    super("another samklang is writing to " + folder, cause);
  }
}
