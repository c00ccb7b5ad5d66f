package io.samklang.check;

import io.samklang.fact.Fact;
import io.samklang.fact.QuantityFact;
import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How sure a disagreement is, and how much it matters.
 *
 * @param confidence 0 to 1
 * @param severity empty where it is too unsure to trouble anybody
 * @param reasons what lowered the severity, for people
 */
record Assessment(double confidence, Optional<Severity> severity, List<String> reasons) {
  static Assessment of(Disagreement disagreement, double confidence) {
    Severity worst = disagreement.check().severity();
    Optional<Severity> severity =
        Confidence.severityOf(confidence).map(s -> s.isAtLeast(worst) ? worst : s);
    List<String> reasons = new ArrayList<>();
    if (severity.isPresent() && isUpdate(disagreement)) {
      severity = Optional.of(Severity.NOTE);
      reasons.add("the larger number is the later article's: it may be an update");
    } else if (severity.isPresent() && isOfOtherDays(disagreement)) {
      severity = severity.map(Assessment::milder);
      reasons.add("the articles are of different days, and numbers change");
    }
    return new Assessment(confidence, severity, List.copyOf(reasons));
  }

  private static Severity milder(Severity severity) {
    return severity == Severity.ERROR ? Severity.WARNING : Severity.NOTE;
  }

  /** Whether all counts that differ stand in articles of different days. */
  private static boolean isOfOtherDays(Disagreement disagreement) {
    return disagreement.pairs().stream()
        .allMatch(
            pair ->
                count(pair.a()).isPresent()
                    && count(pair.b()).isPresent()
                    && (isEarlier(pair.a(), pair.b()) || isEarlier(pair.b(), pair.a())));
  }

  private static boolean isEarlier(Fact one, Fact other) {
    return published(one).flatMap(a -> published(other).map(a::isBefore)).orElse(false);
  }

  private static Optional<LocalDate> published(Fact fact) {
    return fact.article().article().metadata().published();
  }

  /** Whether, of plain counts, every larger one stands in an article published on a later day. */
  private static boolean isUpdate(Disagreement disagreement) {
    return disagreement.pairs().stream()
        .allMatch(
            pair -> isLaterAndLarger(pair.a(), pair.b()) || isLaterAndLarger(pair.b(), pair.a()));
  }

  private static boolean isLaterAndLarger(Fact early, Fact late) {
    Optional<BigDecimal> less = count(early);
    Optional<BigDecimal> more = count(late);
    return isEarlier(early, late)
        && less.isPresent()
        && more.isPresent()
        && less.get().compareTo(more.get()) < 0;
  }

  private static Optional<BigDecimal> count(Fact fact) {
    return fact instanceof QuantityFact quantity
            && quantity.quantity() instanceof Quantity.Cardinal cardinal
        ? cardinal.amount().flatMap(Amount::value)
        : Optional.empty();
  }
}
