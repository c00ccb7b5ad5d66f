package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.report.Report;
import io.samklang.review.BrokenEntry;
import io.samklang.review.EntryFile;
import io.samklang.review.Known;
import io.samklang.review.Ledger;
import io.samklang.run.Appraisal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A baseline and the report that it is brought in line with.
 *
 * @param report with the decisions as they are now
 */
record BaselineChange(EntryFile<Known> file, Report report) {
  static BaselineChange of(StoredReport stored, ReviewOptions files, Settings settings) {
    Path path = files.baseline(settings).value();
    Ledger ledger = files.decisionsAlone(settings);
    return new BaselineChange(
        EntryFile.ofBaseline(path), Appraisal.review(stored.read(settings), ledger));
  }

  Path path() {
    return file.path();
  }

  boolean exists() {
    return file.exists();
  }

  /** Fingerprints of all findings. */
  Set<String> found() {
    return report.findings().stream().map(Report.Finding::fingerprint).collect(Collectors.toSet());
  }

  /** The findings of which no decision says anything, as entries. */
  NavigableMap<String, Known> unsettled() {
    NavigableMap<String, Known> entries = new TreeMap<>();
    report.findings().stream()
        .filter(finding -> finding.status() != Report.Status.DECIDED)
        .map(BaselineChange::known)
        .forEach(known -> entries.put(known.fingerprint(), known));
    return entries;
  }

  private static Known known(Report.Finding finding) {
    return new Known(
        finding.fingerprint(), finding.check(), List.copyOf(finding.articles()), finding.message());
  }

  /**
   * Changes the file and says how.
   *
   * @throws UsageProblem if a line of it cannot be read, or it cannot be written
   */
  String write(UnaryOperator<NavigableMap<String, Known>> change) {
    try {
      int before = file.read().size();
      Map<String, Known> after = file.update(change);
      return "%s: %d %s (before: %d)"
          .formatted(path(), after.size(), after.size() == 1 ? "finding" : "findings", before);
    } catch (BrokenEntry e) {
      throw UsageProblem.of(e);
    } catch (IOException e) {
      throw new UsageProblem("the baseline cannot be written: " + e);
    }
  }
}
