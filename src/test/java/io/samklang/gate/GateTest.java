package io.samklang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GateTest {
  @ParameterizedTest
  @CsvSource({
    "error, 1, 0, 0, true",
    "error, 0, 5, 5, false",
    "warning, 0, 1, 0, true",
    "warning, 1, 0, 0, true",
    "warning, 0, 0, 1, false",
    "note, 0, 0, 1, true",
    "note, 0, 0, 0, false",
    "never, 9, 9, 9, false"
  })
  void failsAtTheThresholdAndWorse(
      String failOn, int errors, int warnings, int notes, boolean fails) {
    Gate gate = new Gate(FailOn.find(failOn).orElseThrow(), Gate.Scope.OPEN);

    SeverityCounts none = new SeverityCounts(0, 0, 0);
    assertThat(gate.judge(new SeverityCounts(errors, warnings, notes), none).fails())
        .isEqualTo(fails);
  }

  @Test
  void looksAtNewFindingsAloneWhenAsked() {
    Gate gate = new Gate(FailOn.WARNING, Gate.Scope.NEW_ONLY);
    SeverityCounts open = new SeverityCounts(2, 0, 0);

    assertThat(gate.judge(open, new SeverityCounts(0, 0, 3)).fails()).isFalse();
    assertThat(gate.judge(open, new SeverityCounts(0, 1, 0)).fails()).isTrue();
  }

  @Test
  void tellsBothCounts() {
    SeverityCounts open = new SeverityCounts(2, 1, 0);
    SeverityCounts fresh = new SeverityCounts(1, 0, 0);

    assertThat(Gate.standard().judge(open, fresh).sentence())
        .isEqualTo(
            "gate failed: 2 findings at error"
                + " (open: 2 errors, 1 warning, 0 notes; new: 1 error, 0 warnings, 0 notes)");
    assertThat(new Gate(FailOn.WARNING, Gate.Scope.NEW_ONLY).judge(open, fresh).sentence())
        .startsWith("gate failed: 1 new finding at warning or worse (open: ");
    assertThat(new Gate(FailOn.NEVER, Gate.Scope.OPEN).judge(open, fresh).sentence())
        .startsWith("gate passed: findings never fail this run (open: ");
  }

  @Test
  void knowsItsWords() {
    assertThat(FailOn.words()).containsExactly("error", "warning", "note", "never");
    assertThat(FailOn.find("Warning")).contains(FailOn.WARNING);
    assertThat(FailOn.find("fatal")).isEmpty();
  }
}
