package io.samklang.gate;

/**
 * Decides whether findings make a run fail.
 *
 * @param failOn the mildest severity that does
 * @param scope which findings are looked at
 */
public record Gate(FailOn failOn, Scope scope) {
  /** Which findings a gate looks at. */
  public enum Scope {
    /** Every finding that is open: all but those that a decision has settled. */
    OPEN,
    /** Those that neither the baseline nor a decision knows. */
    NEW_ONLY
  }

  /** Fails on any open error. */
  public static Gate standard() {
    return new Gate(FailOn.ERROR, Scope.OPEN);
  }

  /**
   * Judges a run.
   *
   * @param open findings that no decision has settled
   * @param fresh those of them that neither the baseline nor a decision knows
   */
  public Verdict judge(SeverityCounts open, SeverityCounts fresh) {
    return new Verdict(this, open, fresh);
  }

  /**
   * What a gate said of a run; both counts are kept, whichever decided.
   *
   * @param open findings that no decision has settled
   * @param fresh those that neither the baseline nor a decision knows
   */
  public record Verdict(Gate gate, SeverityCounts open, SeverityCounts fresh) {
    /** Whether the run fails. */
    public boolean fails() {
      return failing() > 0;
    }

    /** How many findings make it fail. */
    public int failing() {
      return gate.failOn().failing(gate.scope() == Scope.NEW_ONLY ? fresh : open);
    }

    /** One line for people: {@code gate failed: 2 findings at error (open: …; new: …)}. */
    public String sentence() {
      return outcome() + " (open: " + open + "; new: " + fresh + ")";
    }

    private String outcome() {
      if (gate.failOn() == FailOn.NEVER) {
        return "gate passed: findings never fail this run";
      }
      String scope = gate.scope() == Scope.NEW_ONLY ? "new " : "";
      String severity =
          gate.failOn() == FailOn.ERROR ? "error" : gate.failOn().word() + " or worse";
      return fails()
          ? "gate failed: " + failing() + " " + scope + nounOf(failing()) + " at " + severity
          : "gate passed: no " + scope + "finding at " + severity;
    }

    private static String nounOf(int count) {
      return count == 1 ? "finding" : "findings";
    }
  }
}
