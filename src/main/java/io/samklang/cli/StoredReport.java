package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.report.Report;
import io.samklang.report.json.JsonReportReader;
import io.samklang.report.json.UnreadableReport;
import io.samklang.review.EntryFile;
import io.samklang.serve.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** A report that an earlier run wrote. */
final class StoredReport {
  @Parameters(
      paramLabel = "REPORT",
      arity = "0..1",
      description = "A report.json, or the folder it stands in (default: that of the settings).")
  private Optional<Path> given = Optional.empty();

  static StoredReport of(Optional<Path> path) {
    StoredReport stored = new StoredReport();
    stored.given = path;
    return stored;
  }

  /** It and the files of what is said of it. */
  Desk desk(Settings settings, ReviewOptions review) {
    return new Desk(
        file(settings),
        EntryFile.ofDecisions(review.decisions(settings).value()),
        EntryFile.ofBaseline(review.baseline(settings).value()),
        review::today);
  }

  /**
   * Reads it.
   *
   * @throws UsageProblem if it is no report, or cannot be read
   */
  Report read(Settings settings) {
    try {
      return new JsonReportReader().read(file(settings));
    } catch (UnreadableReport e) {
      throw new UsageProblem(e.getMessage() + "; \"samklang check\" writes one");
    } catch (IOException e) {
      throw new UsageProblem("the report cannot be read: " + e);
    }
  }

  Path folder(Settings settings) {
    return file(settings).resolveSibling("");
  }

  private Path file(Settings settings) {
    Path path = given.orElse(settings.output().value());
    return Files.isDirectory(path) || !path.toString().endsWith(".json")
        ? path.resolve("report.json")
        : path;
  }
}
