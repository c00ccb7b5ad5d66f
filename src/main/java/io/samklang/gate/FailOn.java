package io.samklang.gate;

import io.samklang.check.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mildest severity that makes a run fail. */
public enum FailOn {
  ERROR(Optional.of(Severity.ERROR)),
  WARNING(Optional.of(Severity.WARNING)),
  NOTE(Optional.of(Severity.NOTE)),
  /** Findings never make the run fail. */
  NEVER(Optional.empty());

  private final Optional<Severity> threshold;

  FailOn(Optional<Severity> threshold) {
    this.threshold = threshold;
  }

  /** As on the command line: {@code error}, {@code warning}, {@code note}, {@code never}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, mildest last, for messages. */
  public static List<String> words() {
    return Arrays.stream(values()).map(FailOn::word).toList();
  }

  /** The threshold of a word, in any letter case; empty for any other word. */
  public static Optional<FailOn> find(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(value -> value.word().equals(lower)).findFirst();
  }

  int failing(SeverityCounts counts) {
    return threshold.map(counts::atLeast).orElse(0);
  }
}
