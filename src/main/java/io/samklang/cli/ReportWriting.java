package io.samklang.cli;

import io.samklang.report.Report;
import io.samklang.report.ReportFolder;
import io.samklang.report.ReportFormat;
import io.samklang.report.console.Ink;
import io.samklang.report.registry.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a report in some formats, to a folder or the terminal.
 *
 * @param formats in the order in which they are written
 */
record ReportWriting(
    Terminal terminal, Narrator narrator, Path folder, List<ReportFormat> formats) {
  /**
   * Finds the formats.
   *
   * @throws UsageProblem if there is no such format, or the folder is a file
   */
  static ReportWriting of(Terminal terminal, Narrator narrator, Path folder, List<String> names) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageProblem("-o takes a folder, and " + folder + " is a file");
    }
    ReportFormats known = ReportFormats.standard(Ink.of(terminal.colour()));
    return new ReportWriting(
        terminal, narrator, folder, names.stream().map(name -> format(name, known)).toList());
  }

  private static ReportFormat format(String name, ReportFormats known) {
    return known
        .find(name)
        .orElseThrow(
            () ->
                new UsageProblem(
                    "--format takes " + String.join(", ", known.names()) + ", not " + name));
  }

  void write(Report report) {
    formats.forEach(format -> write(format, report));
  }

  /** Whether a format says the problems where the person sits. */
  boolean printsProblems() {
    return formats.stream().anyMatch(format -> format.fileName().isEmpty());
  }

  private void write(ReportFormat format, Report report) {
    try {
      if (format.fileName().isEmpty()) {
        format.write(report, terminal.out());
        terminal.out().flush();
      } else {
        narrator.wrote(new ReportFolder(folder).write(format, report));
      }
    } catch (IOException e) {
      throw new UsageProblem(
          "the report cannot be written to %s (%s); give another folder with -o"
              .formatted(folder, e));
    }
  }
}
