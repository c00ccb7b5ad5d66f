package io.samklang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a finding, and until when. */
class LedgerTest {
  private static final String FOUND = "00000000000000aa";
  private static final String GONE = "00000000000000bb";

  private static Decision until(String fingerprint, LocalDate last) {
    return new Decision(fingerprint, Verdict.ACCEPTED, "Kari", "known", Optional.of(last), "x");
  }

  private static Ledger on(LocalDate today, Decision... decisions) {
    SortedMap<String, Decision> byFingerprint = new TreeMap<>();
    for (Decision decision : decisions) {
      byFingerprint.put(decision.fingerprint(), decision);
    }
    return new Ledger(byFingerprint, new TreeMap<>(), today);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-16, true, false",
    "2025-12-17, true, true",
    "2025-12-31, true, true",
    "2026-01-01, false, false"
  })
  void theLastDayIsOneOfThemAndAnnouncedForTwoWeeks(LocalDate today, boolean holds, boolean soon) {
    Ledger ledger = on(today, until(FOUND, LocalDate.of(2025, 12, 31)));
    assertThat(ledger.decisionOn(FOUND).isPresent()).isEqualTo(holds);
    assertThat(ledger.ended(Set.of(FOUND)).isEmpty()).isEqualTo(holds);
    assertThat(ledger.endingSoon(Set.of(FOUND)).isEmpty()).isNotEqualTo(soon);
  }

  @Test
  void entriesWithoutAFindingAreListed() {
    Ledger ledger =
        new Ledger(
            on(LocalDate.EPOCH, until(FOUND, LocalDate.EPOCH), until(GONE, LocalDate.EPOCH))
                .decisions(),
            new TreeMap<>(java.util.Map.of(GONE, new Known(GONE, "count-mismatch", "y"))),
            LocalDate.EPOCH);
    assertThat(ledger.unmatched(Set.of(FOUND)))
        .extracting(Entry::fingerprint, Entry::about)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(GONE, "x"),
            org.assertj.core.groups.Tuple.tuple(GONE, "y"));
  }

  @Test
  void onlyConfirmedAndFixedLeaveAFindingOpen() {
    assertThat(Verdict.values())
        .filteredOn(Verdict::leavesOpen)
        .containsExactly(Verdict.CONFIRMED, Verdict.FIXED);
  }
}
