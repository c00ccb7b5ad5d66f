package io.samklang.fact;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much an agreement says. Equal figures say that two quantities are one; that both can be true
 * says little where they lie far apart: "more than 5,000" and "tens of thousands" are rarely one.
 * That a month and a year can go together says next to nothing.
 */
final class Firmness {
  /** Of a figure within a range, wherever in it. */
  private static final double WITHIN = 0.7;

  /** Of values that are apart by a factor of two or more. */
  private static final double LEAST = 0.1;

  private Firmness() {}

  /** 0.1 to 1; 1 for equal figures, and where there are none, dates aside. */
  static double of(Comparison comparison, Quantity x, Quantity y) {
    if (x instanceof Quantity.CalendarDate one && y instanceof Quantity.CalendarDate other) {
      return sayOneThing(one.value(), other.value()) ? 1 : LEAST;
    }
    Optional<Amount> a = x.amount();
    Optional<Amount> b = y.amount();
    if (comparison.cause() != Cause.WITHIN_BOUNDS || a.isEmpty() || b.isEmpty()) {
      return 1;
    }
    boolean inside = contains(a.get(), b.get()) || contains(b.get(), a.get());
    return Math.max(inside ? WITHIN : LEAST, 1 - distance(a.get(), b.get()));
  }

  /** Whether two dates that can both be true share a part that both say, or a day that is known. */
  private static boolean sayOneThing(DateValue a, DateValue b) {
    return a.resolved() && b.resolved()
        || isShared(a.year(), b.year())
        || isShared(a.month(), b.month())
        || isShared(a.day(), b.day())
        || isShared(a.weekdayKnown(), b.weekdayKnown())
        || isShared(a.steps(), b.steps());
  }

  private static <T> boolean isShared(Optional<T> a, Optional<T> b) {
    return a.isPresent() && a.equals(b);
  }

  private static boolean contains(Amount range, Amount figure) {
    return figure
        .value()
        .filter(value -> range.low().filter(low -> low.compareTo(value) <= 0).isPresent())
        .filter(value -> range.high().filter(high -> high.compareTo(value) >= 0).isPresent())
        .isPresent();
  }

  /** Of the figures that the two name, how far those that come nearest are apart, in octaves. */
  private static double distance(Amount a, Amount b) {
    double nearest = 1;
    for (BigDecimal p : figures(a)) {
      for (BigDecimal q : figures(b)) {
        nearest = Math.min(nearest, octaves(p.doubleValue(), q.doubleValue()));
      }
    }
    return nearest;
  }

  private static List<BigDecimal> figures(Amount amount) {
    return amount
        .value()
        .map(List::of)
        .orElseGet(() -> Stream.of(amount.low(), amount.high()).flatMap(Optional::stream).toList());
  }

  private static double octaves(double p, double q) {
    return p > 0 && q > 0 ? Math.abs(Math.log(p / q)) / Math.log(2) : p == q ? 0 : 1;
  }
}
