package io.samklang.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The folder that a run's reports are written to, each as a whole or not at all: a reader never
 * sees half a file, and a fault leaves the earlier one.
 *
 * @param path made when the first file is written
 */
public record ReportFolder(Path path) {
  /**
   * Writes a report in UTF-8 and returns the file.
   *
   * @throws IllegalArgumentException if the format has no file
   * @throws IOException if the folder cannot be made or the file not be written
   */
  public Path write(ReportFormat format, Report report) throws IOException {
    String name =
        format
            .fileName()
            .orElseThrow(() -> new IllegalArgumentException(format.name() + " has no file"));
    Files.createDirectories(path);
    Path draft = path.resolve("." + name + "-" + UUID.randomUUID() + ".tmp");
    try {
      try (Writer out = new BufferedWriter(lenient(draft))) {
        format.write(report, out);
      }
      return publish(draft, path.resolve(name));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Half a surrogate pair in an article becomes a question mark: no reason to write no report. */
  private static Writer lenient(Path draft) throws IOException {
    return new OutputStreamWriter(
        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        StandardCharsets.UTF_8);
  }

  private static Path publish(Path draft, Path file) throws IOException {
    try {
      return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
