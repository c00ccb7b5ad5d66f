package io.samklang.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person said of a finding.
 *
 * @param fingerprint of the finding
 * @param verdict what it is
 * @param by who said so, not blank
 * @param why the reason, not blank
 * @param until last day on which it holds; without one it holds for good
 * @param articles ids of its articles, sorted here
 * @param about the finding in words
 */
public record Decision(
    String fingerprint,
    Verdict verdict,
    String by,
    String why,
    Optional<LocalDate> until,
    List<String> articles,
    String about)
    implements Entry {
  /** Days before the last on which its end is announced. */
  private static final int NOTICE = 14;

  public Decision {
    Fingerprints.check(fingerprint);
    articles = articles.stream().sorted().distinct().toList();
    if (by.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("a decision says by whom it is and why");
    }
  }

  /** Whether it holds on a day: the last day is one of them. */
  public boolean holdsOn(LocalDate day) {
    return until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it holds, and its end is two weeks away or nearer. */
  public boolean endsSoon(LocalDate day) {
    return holdsOn(day) && until.map(last -> !day.isBefore(last.minusDays(NOTICE))).orElse(false);
  }
}
