package io.samklang.fact;

import io.samklang.quantity.DateValue;
import io.samklang.quantity.Quantity;
import java.util.EnumSet;
import java.util.Set;

/**
 * What of a quantity another can meet. {@code Saturday 29 September} meets {@code 29 September}
 * with its day of the month and {@code Sunday} with its weekday: where one agrees the other may
 * still contradict.
 */
enum Facet {
  WEEKDAY,
  /** All but the weekday of a date; any other quantity as a whole. */
  REST;

  /** The facets of {@code own} that {@code other} is about: those that both have, else all. */
  static Set<Facet> met(Quantity own, Quantity other) {
    Set<Facet> met = of(own);
    met.retainAll(of(other));
    return met.isEmpty() ? of(own) : met;
  }

  private static Set<Facet> of(Quantity quantity) {
    if (quantity instanceof Quantity.CalendarDate date && date.value().weekday().isPresent()) {
      return saysMore(date.value()) ? EnumSet.allOf(Facet.class) : EnumSet.of(WEEKDAY);
    }
    return EnumSet.of(REST);
  }

  private static boolean saysMore(DateValue date) {
    return date.day().isPresent() || date.month().isPresent();
  }
}
