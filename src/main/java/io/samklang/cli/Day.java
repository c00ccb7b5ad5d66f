package io.samklang.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day: {@code 2025-11-25}, or as many seconds since 1970 as {@code SOURCE_DATE_EPOCH}. */
final class Day implements ITypeConverter<LocalDate> {
  private static final String SECONDS = "[0-9]{1,12}";

  /** Today by universal time: the same wherever a run takes place. */
  static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }

  @Override
  public LocalDate convert(String given) {
    try {
      return given.matches(SECONDS)
          ? Instant.ofEpochSecond(Long.parseLong(given)).atZone(ZoneOffset.UTC).toLocalDate()
          : LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("must be a day such as 2025-11-25, not " + given);
    } catch (DateTimeException e) {
      throw new TypeConversionException("is too far away: " + given);
    }
  }
}
