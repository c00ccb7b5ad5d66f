package io.samklang.report.html;

import io.samklang.report.Report;

/** What is left to do about a finding. */
enum Standing {
  /** Nobody has said anything of it, or only the baseline knows it. */
  UNDECIDED("undecided", "undecided"),
  /** It was confirmed and is still found. */
  MEND("mend", "to mend"),
  /** A decision has settled it. */
  SETTLED("settled", "settled");

  private final String key;
  private final String label;

  Standing(String key, String label) {
    this.key = key;
    this.label = label;
  }

  static Standing of(Report.Finding finding) {
    if (finding.decision().isEmpty()) {
      return UNDECIDED;
    }
    return finding.isOpen() ? MEND : SETTLED;
  }

  /** As the script compares it. */
  String key() {
    return key;
  }

  /** For people. */
  String label() {
    return label;
  }
}
