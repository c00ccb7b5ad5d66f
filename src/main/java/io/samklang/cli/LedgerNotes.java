package io.samklang.cli;

import io.samklang.report.Report;
import io.samklang.review.Decision;
import io.samklang.review.Entry;
import io.samklang.review.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to say of decisions and baseline after a run, for people. */
final class LedgerNotes {
  /** More are no help to read; "samklang review list --unmatched" lists them all. */
  private static final int MOST = 10;

  private LedgerNotes() {}

  /** One line each: decisions that have ended or soon will, entries without a finding. */
  static List<String> of(Ledger ledger, Report report) {
    Set<String> found =
        report.findings().stream().map(Report.Finding::fingerprint).collect(Collectors.toSet());
    List<String> notes = new ArrayList<>();
    ledger.ended(found).forEach(made -> notes.add(ended(made)));
    ledger.endingSoon(found).forEach(made -> notes.add(endsSoon(made)));
    addUnmatched(ledger.unmatched(found), notes);
    return notes;
  }

  private static String ended(Decision made) {
    return "decision has ended on " + day(made) + ", the finding is open again: " + about(made);
  }

  private static String endsSoon(Decision made) {
    return "decision ends on " + day(made) + ": " + about(made);
  }

  private static String day(Decision made) {
    return made.until().map(Object::toString).orElse("");
  }

  private static void addUnmatched(List<Entry> unmatched, List<String> notes) {
    unmatched.stream().limit(MOST).forEach(entry -> notes.add(unmatched(entry)));
    if (unmatched.size() > MOST) {
      notes.add(
          "and %d more; \"samklang review list --unmatched\" lists them all"
              .formatted(unmatched.size() - MOST));
    }
  }

  private static String unmatched(Entry entry) {
    String kind = entry instanceof Decision made ? "decision " + made.verdict().word() : "baseline";
    return kind + " matches no finding: " + about(entry);
  }

  static String about(Entry entry) {
    return entry.fingerprint() + (entry.about().isEmpty() ? "" : "  " + entry.about());
  }
}
