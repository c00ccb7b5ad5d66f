package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Quantity.Duration;
import io.samklang.quantity.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins lengths of time that are said in two units: {@code to timer og 35 minutter} is 155 minutes.
 */
final class CompoundDurations {
  /** The smaller units that follow a unit, with how many of them it has. */
  private static final Map<String, Map<String, Integer>> PARTS =
      Map.of(
          "year", Map.of("month", 12),
          "week", Map.of("day", 7),
          "day", Map.of("hour", 24, "minute", 1440),
          "hour", Map.of("minute", 60, "second", 3600),
          "minute", Map.of("second", 60));

  /** What may stand between the two, in any of the languages. */
  private static final Set<String> JOINTS = Set.of("", ",", "og", "und", "och", "&");

  private CompoundDurations() {}

  /** The quantities with such pairs made one; in order, as given. */
  static List<Quantity> join(String text, List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity quantity : quantities) {
      Optional<Quantity> last =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      Optional<Duration> whole = last.flatMap(before -> join(text, before, quantity));
      whole.ifPresent(duration -> joined.remove(joined.size() - 1));
      joined.add(whole.<Quantity>map(duration -> duration).orElse(quantity));
    }
    return List.copyOf(joined);
  }

  private static Optional<Duration> join(String text, Quantity before, Quantity after) {
    if (!(before instanceof Duration large) || !(after instanceof Duration small)) {
      return Optional.empty();
    }
    String between = text.substring(large.span().end(), small.span().start()).strip();
    Integer factor = PARTS.getOrDefault(large.unit(), Map.of()).get(small.unit());
    boolean plain = isPlain(large) && isPlain(small) && large.age() == small.age();
    return factor != null && plain && JOINTS.contains(between) && isRest(large, small, factor)
        ? Optional.of(sum(large, small, factor))
        : Optional.empty();
  }

  /** {@code et halvt år, halvannen måned} are two lengths: only whole units have a rest. */
  private static boolean isRest(Duration large, Duration small, int factor) {
    BigDecimal whole = large.amount().flatMap(Amount::value).orElseThrow();
    BigDecimal rest = small.amount().flatMap(Amount::value).orElseThrow();
    return whole.stripTrailingZeros().scale() <= 0
        && rest.compareTo(BigDecimal.valueOf(factor)) < 0;
  }

  private static boolean isPlain(Duration duration) {
    return duration
        .amount()
        .filter(amount -> amount.value().isPresent() && amount.precision() != Precision.BETWEEN)
        .isPresent();
  }

  private static Duration sum(Duration large, Duration small, int factor) {
    Site site = new Site(large.span().union(small.span()), large.site().hedge());
    Amount amount = large.amount().orElseThrow();
    BigDecimal rest = small.amount().flatMap(Amount::value).orElseThrow();
    Amount total =
        new Amount(
            amount.value().map(value -> total(value, factor, rest)),
            amount.low().map(value -> total(value, factor, rest)),
            amount.high().map(value -> total(value, factor, rest)),
            amount.precision(),
            List.of());
    return new Duration(site, Optional.of(total), small.unit(), large.age(), small.counted());
  }

  private static BigDecimal total(BigDecimal value, int factor, BigDecimal rest) {
    return value.multiply(BigDecimal.valueOf(factor)).add(rest);
  }
}
