package io.samklang.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who decides. */
final class Reviewer {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (default: the name of the account).")
  private Optional<String> by = Optional.empty();

  String name() {
    return by.map(String::strip)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> System.getProperty("user.name", "unknown"));
  }
}
