package io.samklang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samklang baseline}: the findings known when a team began. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    description =
        "Keeps the findings known when a team began, so that a gate can look at new ones.",
    footer = {
      "%nExample:",
      "  samklang check articles/ --fail-on never",
      "  samklang baseline create",
      "  samklang check articles/ --new-only"
    })
final class BaselineCommand extends GroupCommand {
  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Writes a baseline of the findings of a report that no decision has settled.")
  int create(@Mixin StoredReport report, @Mixin ReviewOptions files, @Mixin ConfigOption config) {
    BaselineChange change = BaselineChange.of(report, files, config.read());
    if (change.exists()) {
      throw new UsageProblem(
          change.path()
              + ": is there already; \"samklang baseline update\" adds to it, \"prune\" takes away");
    }
    return say(change.write(known -> change.unsettled()));
  }

  @Command(
      name = "update",
      mixinStandardHelpOptions = true,
      description = "Adds the findings of a report that no decision has settled.")
  int update(@Mixin StoredReport report, @Mixin ReviewOptions files, @Mixin ConfigOption config) {
    BaselineChange change = BaselineChange.of(report, files, config.read());
    return say(
        change.write(
            known -> {
              change.unsettled().forEach(known::putIfAbsent);
              return known;
            }));
  }

  @Command(
      name = "prune",
      mixinStandardHelpOptions = true,
      description = "Takes out what a report no longer finds.")
  int prune(@Mixin StoredReport report, @Mixin ReviewOptions files, @Mixin ConfigOption config) {
    BaselineChange change = BaselineChange.of(report, files, config.read());
    return say(
        change.write(
            known -> {
              known.keySet().retainAll(change.found());
              return known;
            }));
  }

  private int say(String outcome) {
    terminal().out().println(outcome);
    return ExitStatus.SUCCESS;
  }
}
