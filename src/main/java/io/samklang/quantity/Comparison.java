package io.samklang.quantity;

import java.util.List;

/**
 * How two quantities of one slot relate.
 *
 * @param notes what was tried and found, for people: readings, rounding, conversion, bounds
 */
public record Comparison(Outcome outcome, Cause cause, List<String> notes) {
  public Comparison {
    notes = List.copyOf(notes);
  }

  /** The answer. */
  public enum Outcome {
    AGREES,
    /** One says more than the other, and both can be true. */
    MORE_PRECISE,
    CONTRADICTS,
    CANNOT_TELL
  }

  /** What made the answer. */
  public enum Cause {
    SAME_VALUE,
    WITHIN_BOUNDS,
    ROUNDING,
    CONVERSION,
    OTHER_READING,
    VALUE,
    /** Values a power of thousand apart with the same leading figures. */
    SCALE,
    /** Same figure, opposite bounds: more than, up to. */
    BOUND,
    /** Same figure, other unit. */
    UNIT,
    CURRENCY,
    WEEKDAY,
    DAY,
    MONTH,
    YEAR,
    PERIOD,
    KIND
  }
}
