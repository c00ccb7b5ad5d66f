package io.samklang.cli;

/** The number of threads that a command line asks for. */
final class Jobs {
  private Jobs() {}

  static void check(int jobs) {
    if (jobs < 1) {
      throw new UsageProblem("--jobs must be at least 1, not " + jobs);
    }
  }
}
