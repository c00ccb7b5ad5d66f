package io.samklang.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What the file system said, in words for people. */
final class Refusals {
  private Refusals() {}

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    if (e instanceof NoSuchFileException) {
      return "does not exist; check the path";
    }
    if (e instanceof FileSystemLoopException) {
      return "is a link to itself; remove it";
    }
    return "cannot be read; check the disk or give a copy of it";
  }

  static String tooLarge(long limit) {
    return String.format(
        Locale.ROOT, "is larger than %d KiB; split it or raise the limit", limit / 1024);
  }
}
