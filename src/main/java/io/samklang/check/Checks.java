package io.samklang.check;

import io.samklang.fact.FactPair;
import java.util.List;
import java.util.Optional;

/** The registry of checks. */
public final class Checks {
  /** Those that look at the cause come before those that look at the kind. */
  private static final List<Check> ALL =
      List.of(
          new ScaleMismatch(),
          new BoundMismatch(),
          new UnitMismatch(),
          new WeekdayMismatch(),
          new MonthMismatch(),
          new YearMismatch(),
          new DateMismatch(),
          new TimeMismatch(),
          new DurationMismatch(),
          new ScoreMismatch(),
          new OrdinalMismatch(),
          new PercentageMismatch(),
          new AmountMismatch(),
          new MeasureMismatch(),
          new CountMismatch(),
          new CodeMismatch(),
          new RoleMismatch(),
          new SpellingMismatch(),
          new ListMismatch(),
          new NationalityMismatch(),
          new PersonMismatch(),
          new PlaceMismatch(),
          new OrganisationMismatch());

  private Checks() {}

  /** All checks, in the order in which they may claim a contradiction. */
  public static List<Check> all() {
    return ALL;
  }

  static Optional<Check> claiming(FactPair pair) {
    return ALL.stream().filter(check -> check.claims(pair)).findFirst();
  }
}
