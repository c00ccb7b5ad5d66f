package io.samklang.check;

import java.util.Optional;

/** What a confidence means as a severity. */
final class Confidence {
  /** Measured on the development benchmark. */
  private static final double ERROR = 0.85;

  private static final double WARNING = 0.55;
  private static final double NOTE = 0.4;

  private Confidence() {}

  /** Empty where the confidence is too low to trouble anybody. */
  static Optional<Severity> severityOf(double confidence) {
    if (confidence >= ERROR) {
      return Optional.of(Severity.ERROR);
    }
    if (confidence >= WARNING) {
      return Optional.of(Severity.WARNING);
    }
    return confidence >= NOTE ? Optional.of(Severity.NOTE) : Optional.empty();
  }
}
