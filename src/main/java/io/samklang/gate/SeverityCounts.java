package io.samklang.gate;

import io.samklang.check.Severity;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many findings there are of each severity; none is negative.
 *
 * @param errors of severity error
 * @param warnings of severity warning
 * @param notes of severity note
 */
public record SeverityCounts(int errors, int warnings, int notes) {
  public SeverityCounts {
    if (errors < 0 || warnings < 0 || notes < 0) {
      throw new IllegalArgumentException("no counts: " + errors + ", " + warnings + ", " + notes);
    }
  }

  /** Counts the severities of findings. */
  public static SeverityCounts of(Collection<Severity> severities) {
    return new SeverityCounts(
        count(severities, Severity.ERROR),
        count(severities, Severity.WARNING),
        count(severities, Severity.NOTE));
  }

  private static int count(Collection<Severity> severities, Severity wanted) {
    return (int) severities.stream().filter(severity -> severity == wanted).count();
  }

  public int of(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case NOTE -> notes;
    };
  }

  public int total() {
    return errors + warnings + notes;
  }

  /** How many are of {@code threshold} or worse. */
  public int atLeast(Severity threshold) {
    return List.of(Severity.values()).stream()
        .filter(severity -> severity.isAtLeast(threshold))
        .mapToInt(this::of)
        .sum();
  }

  /** For people: {@code 2 errors, 1 warning, 0 notes}. */
  @Override
  public String toString() {
    return List.of(Severity.values()).stream()
        .map(severity -> of(severity) + " " + severity.word() + (of(severity) == 1 ? "" : "s"))
        .collect(Collectors.joining(", "));
  }
}
