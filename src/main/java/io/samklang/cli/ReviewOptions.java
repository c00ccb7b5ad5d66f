package io.samklang.cli;

import io.samklang.config.Origin;
import io.samklang.config.Setting;
import io.samklang.config.Settings;
import io.samklang.review.BrokenEntry;
import io.samklang.review.EntryFile;
import io.samklang.review.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Where decisions and the baseline stand, and which day it is. */
final class ReviewOptions {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "What people said of findings (default: samklang-decisions.jsonl, if there).")
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings known at the start (default: samklang-baseline.jsonl, if there).")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "DAY",
      defaultValue = "${env:SOURCE_DATE_EPOCH}",
      converter = Day.class,
      description = "The day on which decisions must hold, such as 2025-11-25 (default: today).")
  private Optional<LocalDate> today = Optional.empty();

  Setting<Path> decisions(Settings settings) {
    return settings.decisions().or(decisions);
  }

  Setting<Path> baseline(Settings settings) {
    return settings.baseline().or(baseline);
  }

  /** Whether one of the files was named. */
  boolean isGiven() {
    return decisions.isPresent() || baseline.isPresent();
  }

  LocalDate today() {
    return today.orElseGet(Day::today);
  }

  /**
   * Reads both files; one that was named on the command line must be there.
   *
   * @throws UsageProblem if it is not, or a file cannot be read
   */
  Ledger ledger(Settings settings) {
    return read(there(decisions(settings)), there(baseline(settings)));
  }

  /** The decisions without the baseline. */
  Ledger decisionsAlone(Settings settings) {
    try {
      return new Ledger(
          EntryFile.ofDecisions(there(decisions(settings))).read(), new TreeMap<>(), today());
    } catch (BrokenEntry e) {
      throw UsageProblem.of(e);
    } catch (IOException e) {
      throw new UsageProblem("the decisions cannot be read: " + e);
    }
  }

  private Ledger read(Path decisionFile, Path baselineFile) {
    try {
      return Ledger.read(
          EntryFile.ofDecisions(decisionFile), EntryFile.ofBaseline(baselineFile), today());
    } catch (BrokenEntry e) {
      throw UsageProblem.of(e);
    } catch (IOException e) {
      throw new UsageProblem("decisions or baseline cannot be read: " + e);
    }
  }

  private static Path there(Setting<Path> file) {
    if (file.origin() instanceof Origin.CommandLine && !Files.exists(file.value())) {
      throw new UsageProblem(file.value() + ": there is no such file");
    }
    return file.value();
  }
}
