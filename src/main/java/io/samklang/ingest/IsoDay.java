package io.samklang.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day of an ISO 8601 date or date and time, as written: in the publisher's own zone. */
final class IsoDay {
  private static final int DATE_LENGTH = "2025-11-25".length();

  private IsoDay() {}

  /** The day; empty if the text is no date, or goes on with anything but a time. */
  static Optional<LocalDate> parse(String written) {
    String text = written.strip();
    boolean timeFollows =
        text.length() > DATE_LENGTH && "T ".indexOf(text.charAt(DATE_LENGTH)) >= 0;
    if (text.length() != DATE_LENGTH && !timeFollows) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
