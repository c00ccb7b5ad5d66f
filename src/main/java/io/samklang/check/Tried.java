package io.samklang.check;

import io.samklang.fact.CodeFact;
import io.samklang.fact.FactPair;
import io.samklang.fact.QuantityFact;
import io.samklang.fact.SlotFeature;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says by what the comparison tried, in vain, to make two claims one. */
public final class Tried {
  private static final List<String> FIGURES = List.of("rounding", "other readings");
  private static final List<String> UNITS = List.of("rounding", "other units", "other readings");
  private static final List<String> DATES =
      List.of("other dates that the words may mean", "a period that holds both");
  private static final List<String> NAMES =
      List.of("inflection", "short forms", "forms of other languages");

  /** By kind of quantity, where values differ that are of one kind. */
  private static final Map<Class<? extends Quantity>, List<String>> BY_KIND =
      Map.of(
          Quantity.Measure.class, UNITS,
          Quantity.Duration.class, UNITS,
          Quantity.ClockTime.class, List.of("the other half of the day", "time zones"),
          Quantity.Score.class, List.of("the result seen from the other side"),
          Quantity.Ordinal.class, List.of());

  /** Of quantities and names, where it is not the value that differs. */
  private static final Map<Cause, List<String>> BY_CAUSE =
      Map.of(
          Cause.SCALE,
          FIGURES,
          Cause.BOUND,
          List.of("a value between the bounds", "other readings"),
          Cause.UNIT,
          List.of("conversion"),
          Cause.CURRENCY,
          List.of("other currencies of that name"),
          Cause.WEEKDAY,
          DATES.subList(0, 1),
          Cause.DAY,
          DATES,
          Cause.MONTH,
          DATES,
          Cause.YEAR,
          DATES,
          Cause.PERIOD,
          DATES,
          Cause.ROLE,
          List.of("a wider role", "roles that are used for one another"));

  private Tried() {}

  /** For people, at most two lines; none where nothing could be tried. */
  public static List<String> on(FactPair pair) {
    List<String> ways = new ArrayList<>(ways(pair));
    boolean partner = pair.features().getOrDefault(SlotFeature.ELSEWHERE, 0.0) > 0;
    if (pair.a() instanceof QuantityFact && !partner) {
      ways.add("another value that agrees");
    }
    List<String> lines = new ArrayList<>();
    if (!ways.isEmpty()) {
      lines.add("tried in vain: " + String.join(", ", ways));
    }
    if (partner) {
      lines.add("another passage agrees with one of the two, and may be the one meant");
    }
    return lines;
  }

  private static List<String> ways(FactPair pair) {
    Cause cause = pair.comparison().cause();
    if (pair.a() instanceof QuantityFact a && pair.b() instanceof QuantityFact b) {
      return cause == Cause.VALUE
          ? values(a.quantity(), b.quantity())
          : others(cause, a.quantity());
    }
    return pair.a() instanceof CodeFact ? List.of() : BY_CAUSE.getOrDefault(cause, NAMES);
  }

  /** Percent are never converted to percentage points. */
  private static List<String> others(Cause cause, Quantity quantity) {
    return cause == Cause.UNIT && quantity instanceof Quantity.Percentage
        ? List.of()
        : BY_CAUSE.getOrDefault(cause, List.of());
  }

  /** What is compared across kinds is compared by its figures. */
  private static List<String> values(Quantity a, Quantity b) {
    return a.getClass().equals(b.getClass())
        ? BY_KIND.getOrDefault(a.getClass(), FIGURES)
        : FIGURES;
  }
}
