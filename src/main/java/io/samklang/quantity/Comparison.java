package io.samklang.quantity;

import java.util.List;
import java.util.stream.Stream;

/**
 * How two quantities of one slot relate.
 *
 * @param notes what was tried and found, for people: readings, rounding, conversion, bounds
 */
public record Comparison(Outcome outcome, Cause cause, List<String> notes) {
  public Comparison {
    notes = List.copyOf(notes);
  }

  static Comparison agrees(Cause cause, String... notes) {
    return new Comparison(Outcome.AGREES, cause, List.of(notes));
  }

  static Comparison morePrecise(Cause cause, String... notes) {
    return new Comparison(Outcome.MORE_PRECISE, cause, List.of(notes));
  }

  static Comparison contradicts(Cause cause, String... notes) {
    return new Comparison(Outcome.CONTRADICTS, cause, List.of(notes));
  }

  static Comparison cannotTell(Cause cause, String... notes) {
    return new Comparison(Outcome.CANNOT_TELL, cause, List.of(notes));
  }

  /** Whether both cannot be true. */
  public boolean contradicts() {
    return outcome == Outcome.CONTRADICTS;
  }

  /** Whether both can be true of one thing: {@code AGREES} or {@code MORE_PRECISE}. */
  public boolean compatible() {
    return outcome == Outcome.AGREES || outcome == Outcome.MORE_PRECISE;
  }

  /** The same answer with one more thing to say to people. */
  Comparison noting(String note) {
    return new Comparison(outcome, cause, Stream.concat(notes.stream(), Stream.of(note)).toList());
  }

  /** The same outcome for another cause. */
  Comparison because(Cause other) {
    return new Comparison(outcome, other, notes);
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
    /** One person in two roles. */
    ROLE,
    /** One name in two spellings. */
    SPELLING,
    /** A name that one of two lists lacks. */
    LISTING,
    KIND
  }
}
