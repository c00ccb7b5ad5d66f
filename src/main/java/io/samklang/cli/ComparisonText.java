package io.samklang.cli;

import io.samklang.quantity.Comparison;

/** Says how two values compare. */
final class ComparisonText {
  private ComparisonText() {}

  /** {@code contradict, another value: 18 against 16: they differ by 2}. */
  static String of(Comparison comparison) {
    String notes = comparison.notes().isEmpty() ? "" : ": " + String.join("; ", comparison.notes());
    return outcome(comparison) + notes;
  }

  /** {@code contradict, another value}. */
  static String outcome(Comparison comparison) {
    String outcome =
        switch (comparison.outcome()) {
          case AGREES -> "agree";
          case MORE_PRECISE -> "agree, one says more";
          case CONTRADICTS -> "contradict";
          case CANNOT_TELL -> "cannot be told";
        };
    return outcome + ", " + cause(comparison);
  }

  private static String cause(Comparison comparison) {
    return switch (comparison.cause()) {
      case SAME_VALUE -> "the same value";
      case WITHIN_BOUNDS -> "within what is claimed";
      case ROUNDING -> "rounded";
      case CONVERSION -> "converted";
      case OTHER_READING -> "in another reading of the figures";
      case VALUE -> "another value";
      case SCALE -> "a power of thousand apart";
      case BOUND -> "opposite bounds";
      case UNIT -> "another unit";
      case CURRENCY -> "another currency";
      case WEEKDAY -> "another weekday";
      case DAY -> "another day";
      case MONTH -> "another month";
      case YEAR -> "another year";
      case PERIOD -> "another period";
      case ROLE -> "another role";
      case LISTING -> "one name more";
      case SPELLING -> "another spelling";
      case KIND -> "of different kinds";
    };
  }
}
