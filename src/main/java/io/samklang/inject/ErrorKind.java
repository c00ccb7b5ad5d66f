package io.samklang.inject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of error is planted. */
public enum ErrorKind {
  /** Another whole number, in digits or words. */
  INTEGER,
  DECIMAL,
  PERCENT,
  /** Another amount of money. */
  AMOUNT,
  /** Another figure before a unit. */
  MEASURE,
  /** The same figure in another unit. */
  UNIT,
  /** The same figure in another currency. */
  CURRENCY,
  /** Million for milliard. */
  SCALE,
  /** More than for less than. */
  BOUND,
  ORDINAL,
  /** Another result of a match. */
  SCORE,
  CLOCK_TIME,
  /** Another length of time or age, by figure or unit. */
  DURATION,
  WEEKDAY,
  MONTH,
  DAY,
  YEAR,
  GIVEN_NAME,
  SURNAME,
  PLACE,
  ORGANISATION,
  COUNTRY,
  NATIONALITY,
  ROLE,
  /** Another figure in a name or reference. */
  CODE,
  /** A list that lacks a name. */
  LIST_ITEM,
  /** A part that no longer makes the sum with the others. */
  SUM;

  /** As files and the command line write it: {@code clock-time}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that is written so; empty if there is none. */
  public static Optional<ErrorKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** All kinds as they are written. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ErrorKind::word).toList();
  }
}
