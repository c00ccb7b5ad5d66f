package io.samklang.quantity.grammar;

/**
 * A time of day as read, before the words around it close or open its half of the day.
 *
 * @param from index of its first lexeme
 * @param end index of the lexeme after its last
 * @param minute of the day, 0 to 1439; of the morning where {@code open}
 * @param open whether it may be twelve hours later as well
 */
record ClockReading(int from, int end, int minute, boolean open, Strength strength) {
  private static final int HALF_DAY = 720;
  private static final int DAY = 1440;

  /** A time said in words, of a clock with twelve hours. */
  static ClockReading spoken(int from, int end, int minute) {
    return new ClockReading(from, end, Math.floorMod(minute, HALF_DAY), true, Strength.CERTAIN);
  }

  /** A time in figures; an hour alone from 1 to 11 leaves the half of the day open. */
  static ClockReading figures(int from, int end, int hour, int minute, boolean open) {
    int of = Math.floorMod(hour * 60 + minute, DAY);
    return new ClockReading(from, end, of, open && hour > 0 && hour < 12, Strength.CERTAIN);
  }

  ClockReading from(int start) {
    return new ClockReading(start, end, minute, open, strength);
  }

  ClockReading to(int stop) {
    return new ClockReading(from, stop, minute, open, strength);
  }

  /** So many minutes later, or earlier, in the half of the day that it was read in. */
  ClockReading later(int minutes) {
    int of = Math.floorMod(minute + minutes, open ? HALF_DAY : DAY);
    return new ClockReading(from, end, of, open, strength);
  }

  ClockReading weakly() {
    return new ClockReading(from, end, minute, open, Strength.CONTEXT);
  }

  /**
   * In a part of the day that is said with the words up to {@code stop}: of the two halves that
   * which is nearer to its middle, where the figures leave it open or say twelve.
   *
   * @param middle the hour in the middle of that part, 0 to 23
   */
  ClockReading during(int middle, int stop) {
    int other = Math.floorMod(minute + HALF_DAY, DAY);
    boolean either = open || minute / 60 == 12;
    boolean nearer = apart(other, middle * 60) < apart(minute, middle * 60);
    return new ClockReading(from, stop, either && nearer ? other : minute, false, strength);
  }

  private static int apart(int minute, int other) {
    int ahead = Math.floorMod(minute - other, DAY);
    return Math.min(ahead, DAY - ahead);
  }
}
