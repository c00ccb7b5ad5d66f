package io.samklang.serve;

import io.samklang.report.Report;
import io.samklang.report.json.JsonReportReader;
import io.samklang.review.Decision;
import io.samklang.review.EntryFile;
import io.samklang.review.Known;
import io.samklang.review.Ledger;
import io.samklang.review.Matches;
import io.samklang.review.Verdict;
import io.samklang.run.Appraisal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A report and what people say of it. Everything is read anew each time, so that what others write
 * is seen; every decision is in the file before it is answered.
 *
 * @param report the file
 * @param today asked each time: a review may last past midnight
 */
public record Desk(
    Path report,
    EntryFile<Decision> decisions,
    EntryFile<Known> baseline,
    Supplier<LocalDate> today) {
  /** The report with what is known now. */
  public Report read() throws IOException {
    return Appraisal.review(stored(), ledger());
  }

  /** Which entries are about which findings now. */
  public Matches match() throws IOException {
    return Appraisal.match(stored(), ledger());
  }

  /** The decisions that hold, by fingerprint of the finding. */
  public SortedMap<String, Decision> current() throws IOException {
    SortedMap<String, Decision> current = new TreeMap<>(match().decisions());
    current.values().removeIf(made -> !made.holdsOn(today.get()));
    return current;
  }

  private Report stored() throws IOException {
    return new JsonReportReader().read(report);
  }

  private Ledger ledger() throws IOException {
    return Ledger.read(decisions, baseline, today.get());
  }

  /** The finding whose fingerprint begins so; empty if none or several do. */
  public Optional<Report.Finding> find(String beginning) throws IOException {
    List<Report.Finding> found =
        stored().findings().stream()
            .filter(finding -> finding.fingerprint().startsWith(beginning))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * Writes what a person says of a finding, in place of what was said of it before.
   *
   * @param finding of the report
   * @throws IllegalArgumentException if it is not said by whom or why
   * @throws IOException if the file cannot be read or written
   */
  public void decide(
      Report.Finding finding, Verdict verdict, String by, String why, Optional<LocalDate> until)
      throws IOException {
    Decision decision =
        new Decision(
            finding.fingerprint(),
            verdict,
            by,
            why,
            until,
            List.copyOf(finding.articles()),
            finding.message());
    Optional<String> earlier = entryOf(finding.fingerprint());
    decisions.update(
        entries -> {
          earlier.ifPresent(entries::remove);
          entries.put(decision.fingerprint(), decision);
          return entries;
        });
  }

  /** Takes back what was said of a finding, if anything was. */
  public void withdraw(String fingerprint) throws IOException {
    Optional<String> entry = entryOf(fingerprint);
    decisions.update(
        entries -> {
          entry.ifPresent(entries::remove);
          entries.remove(fingerprint);
          return entries;
        });
  }

  /** The fingerprint that the entry of a finding stands under: an earlier one, if carried over. */
  private Optional<String> entryOf(String fingerprint) throws IOException {
    return Optional.ofNullable(match().decisions().get(fingerprint)).map(Decision::fingerprint);
  }
}
