package io.samklang.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What articles are read from. */
sealed interface Source {
  /** As it is shown to people; {@code -} for standard input. */
  String path();

  /** Opens it for reading; the caller closes. */
  InputStream open() throws IOException;

  /** Whether it is known to be larger, without reading it. */
  boolean largerThan(long bytes) throws IOException;

  /** The last part of the path. */
  default String name() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  record OfFile(String path, Path file) implements Source {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public boolean largerThan(long bytes) throws IOException {
      return Files.size(file) > bytes;
    }
  }

  record OfStream(String path, InputStream stream) implements Source {
    @Override
    public InputStream open() {
      return stream;
    }

    @Override
    public boolean largerThan(long bytes) {
      return false;
    }
  }
}
