package io.samklang.cli;

/** Exit statuses, the first that applies: usage, internal, gate, success. */
final class ExitStatus {
  static final int SUCCESS = 0;

  /** The gate failed. */
  static final int GATE = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** An internal error, nothing that could be checked, or with --strict any problem. */
  static final int INTERNAL = 3;

  private ExitStatus() {}
}
