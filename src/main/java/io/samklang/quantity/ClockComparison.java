package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity.ClockTime;
import java.util.List;

/**
 * Compares times of day.
 *
 * <p>A time that may be in the morning or in the evening is held against both. Where zones differ,
 * or only one is named, times that lie whole half hours apart may be one instant.
 */
final class ClockComparison {
  private static final int DAY = 1440;
  private static final int HALF_DAY = 720;
  private static final int ZONE_STEP = 30;

  /** In minutes: about six is said of a quarter to and a quarter past. */
  private static final int ABOUT = 15;

  private ClockComparison() {}

  static Comparison compare(ClockTime a, ClockTime b) {
    int apart = Math.floorMod(a.minuteOfDay() - b.minuteOfDay(), DAY);
    boolean otherZones = !a.zone().equals(b.zone());
    boolean bothZones = a.zone().isPresent() && b.zone().isPresent();
    if (otherZones && bothZones) {
      return zones(a, b, apart);
    }
    if (apart == 0) {
      return sameMinute(a, b);
    }
    if (apart == HALF_DAY && (a.halfDayOpen() || b.halfDayOpen())) {
      return Comparison.morePrecise(Cause.SAME_VALUE, "one leaves open which half of the day");
    }
    if (admits(a, b) && Math.min(apart, DAY - apart) <= ABOUT) {
      return Comparison.morePrecise(Cause.WITHIN_BOUNDS, times(a, b) + ": one is approximate");
    }
    return otherZones && apart % ZONE_STEP == 0
        ? Comparison.cannotTell(Cause.VALUE, times(a, b) + ": perhaps in different time zones")
        : Comparison.contradicts(Cause.VALUE, times(a, b));
  }

  private static boolean admits(ClockTime a, ClockTime b) {
    return a.precision() == Precision.APPROXIMATE || b.precision() == Precision.APPROXIMATE;
  }

  private static Comparison sameMinute(ClockTime a, ClockTime b) {
    return a.zone().equals(b.zone())
        ? Comparison.agrees(Cause.SAME_VALUE)
        : Comparison.morePrecise(Cause.SAME_VALUE, "only one names the time zone");
  }

  private static Comparison zones(ClockTime a, ClockTime b, int apart) {
    String zones = a.zone().orElse("") + " and " + b.zone().orElse("");
    List<Integer> ahead = ClockZones.ahead(a.zone(), b.zone());
    if (ahead.isEmpty()) {
      return Comparison.cannotTell(Cause.VALUE, times(a, b) + " in the zones " + zones);
    }
    boolean open = a.halfDayOpen() || b.halfDayOpen();
    boolean same = ahead.stream().anyMatch(east -> oneInstant(apart - east, open));
    return same
        ? Comparison.agrees(Cause.CONVERSION, times(a, b) + ": one instant in " + zones)
        : Comparison.contradicts(Cause.VALUE, times(a, b) + " in the zones " + zones);
  }

  private static boolean oneInstant(int apart, boolean open) {
    int rest = Math.floorMod(apart, DAY);
    return rest == 0 || rest == HALF_DAY && open;
  }

  private static String times(ClockTime a, ClockTime b) {
    return FigureText.clock(a.minuteOfDay()) + " against " + FigureText.clock(b.minuteOfDay());
  }
}
