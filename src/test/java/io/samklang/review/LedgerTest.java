package io.samklang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a finding, and until when. */
class LedgerTest {
  private static final String FOUND = "00000000000000aa";
  private static final String GONE = "00000001000000bb";
  private static final String RETITLED = "00000000000000cc";
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private static Decision decision(String fingerprint, String... articles) {
    return new Decision(
        fingerprint, Verdict.ACCEPTED, "Kari", "known", Optional.of(LAST), List.of(articles), "x");
  }

  private static Ledger on(LocalDate today, Decision... decisions) {
    Map<String, Decision> byFingerprint = new TreeMap<>();
    for (Decision decision : decisions) {
      byFingerprint.put(decision.fingerprint(), decision);
    }
    return new Ledger(new TreeMap<>(byFingerprint), new TreeMap<>(), today);
  }

  private static Matches match(Ledger ledger, Found... findings) {
    return ledger.match(List.of(findings));
  }

  private static Found found(String fingerprint, String... articles) {
    return new Found(fingerprint, Set.of(articles));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-16, true, false",
    "2025-12-17, true, true",
    "2025-12-31, true, true",
    "2026-01-01, false, false"
  })
  void theLastDayIsOneOfThemAndAnnouncedForTwoWeeks(LocalDate today, boolean holds, boolean soon) {
    Matches matches = match(on(today, decision(FOUND)), found(FOUND, "a"));
    assertThat(matches.decisionOn(FOUND).isPresent()).isEqualTo(holds);
    assertThat(matches.ended().isEmpty()).isEqualTo(holds);
    assertThat(matches.endingSoon().isEmpty()).isNotEqualTo(soon);
  }

  @Test
  void entriesWithoutAFindingAreListed() {
    Ledger ledger =
        new Ledger(
            on(LAST, decision(FOUND), decision(GONE)).decisions(),
            new TreeMap<>(Map.of(GONE, new Known(GONE, "count-mismatch", List.of(), "y"))),
            LAST);
    Matches matches = match(ledger, found(FOUND, "a"));
    assertThat(matches.unmatched()).extracting(Entry::fingerprint).containsExactly(GONE, GONE);
    assertThat(matches.unmatched()).extracting(Entry::about).containsExactly("x", "y");
  }

  @Test
  void anArticleUnderAnotherTitleKeepsItsDecision() {
    Matches matches = match(on(LAST, decision(FOUND, "a", "b")), found(RETITLED, "b", "c"));
    assertThat(matches.decisionOn(RETITLED)).isPresent();
    assertThat(matches.carriedOver()).hasSize(1);
    assertThat(matches.unmatched()).isEmpty();
  }

  @Test
  void otherArticlesDoNot() {
    Matches matches = match(on(LAST, decision(FOUND, "a", "b")), found(RETITLED, "c", "d"));
    assertThat(matches.decisionOn(RETITLED)).isEmpty();
    assertThat(matches.unmatched()).hasSize(1);
  }

  @Test
  void anotherMeaningDoesNot() {
    Matches matches = match(on(LAST, decision(GONE, "a", "b")), found(RETITLED, "a", "b"));
    assertThat(matches.decisionOn(RETITLED)).isEmpty();
  }

  @Test
  void whereTwoMayBeMeantNeitherIs() {
    Matches matches =
        match(on(LAST, decision(FOUND, "a")), found(RETITLED, "a"), found("00000000000000dd", "a"));
    assertThat(matches.unmatched()).hasSize(1);
  }

  @Test
  void aFindingWithADecisionOfItsOwnTakesNoOther() {
    Matches matches =
        match(on(LAST, decision(FOUND, "a"), decision(RETITLED, "a")), found(RETITLED, "a"));
    assertThat(matches.decisionOn(RETITLED)).contains(decision(RETITLED, "a"));
    assertThat(matches.unmatched()).containsExactly(decision(FOUND, "a"));
  }

  @Test
  void onlyConfirmedAndFixedLeaveAFindingOpen() {
    assertThat(Verdict.values())
        .filteredOn(Verdict::leavesOpen)
        .containsExactly(Verdict.CONFIRMED, Verdict.FIXED);
  }
}
