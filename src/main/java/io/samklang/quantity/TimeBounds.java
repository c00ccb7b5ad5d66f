package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;

/**
 * What bounds on dates and times of day change of how their values compare.
 *
 * <p>A bound is said of the date that matters, so another date contradicts it as it would without.
 * Only opposite bounds differ: at one date they contradict each other, apart both can be true.
 */
final class TimeBounds {
  private TimeBounds() {}

  /** The answer on two values, given what was claimed of each. */
  static Comparison apply(Comparison values, Precision a, Precision b) {
    if (isBound(a) && isBound(b) && a != b) {
      return opposite(values);
    }
    return values.outcome() == Outcome.AGREES && isBound(a) != isBound(b)
        ? Comparison.morePrecise(values.cause(), "only one says that it is a bound")
        : values;
  }

  private static boolean isBound(Precision precision) {
    return precision == Precision.AT_LEAST || precision == Precision.AT_MOST;
  }

  private static Comparison opposite(Comparison values) {
    return values.compatible()
        ? Comparison.contradicts(Cause.BOUND, "no earlier than that against no later")
        : Comparison.cannotTell(Cause.WITHIN_BOUNDS, "between the two bounds both can be true");
  }
}
