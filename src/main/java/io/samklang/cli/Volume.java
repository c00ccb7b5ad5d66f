package io.samklang.cli;

import picocli.CommandLine.Option;

/** How much a command says beside its results. */
final class Volume {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say only what is wrong, and what the gate says.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say also which settings are followed, and how long each stage takes.")
  private boolean verbose;

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose && !quiet;
  }
}
