package io.samklang.cli;

import io.samklang.review.Decision;
import io.samklang.review.Entry;
import io.samklang.review.Matches;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of decisions and baseline after a run, for people. */
final class LedgerNotes {
  /** More are no help to read; "samklang review list --unmatched" lists them all. */
  private static final int MOST = 10;

  private LedgerNotes() {}

  /** One line each: decisions that have ended or soon will, entries without a finding. */
  static List<String> of(Matches matches) {
    List<String> notes = new ArrayList<>();
    matches.carriedOver().forEach(entry -> notes.add(carriedOver(entry)));
    matches.ended().forEach(made -> notes.add(ended(made)));
    matches.endingSoon().forEach(made -> notes.add(endsSoon(made)));
    addUnmatched(matches.unmatched(), notes);
    return notes;
  }

  private static String carriedOver(Entry entry) {
    return kind(entry) + " carried over to an article under another title: " + about(entry);
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
    return kind(entry) + " matches no finding: " + about(entry);
  }

  private static String kind(Entry entry) {
    return entry instanceof Decision made ? "decision " + made.verdict().word() : "baseline";
  }

  static String about(Entry entry) {
    return entry.fingerprint() + (entry.about().isEmpty() ? "" : "  " + entry.about());
  }
}
