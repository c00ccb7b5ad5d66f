package io.samklang.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * A way to write a report. The same report gives the same characters, whatever the locale, the zone
 * or the machine; lines end with a line feed. Formats do not know each other.
 */
public interface ReportFormat {
  /** As on the command line: {@code json}. */
  String name();

  /**
   * The file in the output folder: {@code report.json}; empty for a format that is printed where
   * the person sits.
   */
  Optional<String> fileName();

  /**
   * Writes a report; neither flushes nor closes {@code out}.
   *
   * @throws IOException if {@code out} cannot be written
   */
  void write(Report report, Writer out) throws IOException;
}
