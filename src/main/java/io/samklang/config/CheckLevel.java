package io.samklang.config;

import io.samklang.check.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a desk makes of all findings of one check. */
public enum CheckLevel {
  ERROR(Optional.of(Severity.ERROR)),
  WARNING(Optional.of(Severity.WARNING)),
  NOTE(Optional.of(Severity.NOTE)),
  /** They are not reported at all. */
  OFF(Optional.empty());

  private final Optional<Severity> severity;

  CheckLevel(Optional<Severity> severity) {
    this.severity = severity;
  }

  /** The severity of every finding of the check; empty if it is off. */
  public Optional<Severity> severity() {
    return severity;
  }

  /** As in the configuration: {@code error}, {@code warning}, {@code note}, {@code off}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(CheckLevel::word).toList();
  }
}
