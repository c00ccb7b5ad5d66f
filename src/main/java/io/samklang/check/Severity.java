package io.samklang.check;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** As reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
