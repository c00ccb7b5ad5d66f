package io.samklang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others: alone, it says which. */
abstract class GroupCommand extends TerminalCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public final Integer call() {
    spec.commandLine().usage(terminal().out());
    return ExitStatus.USAGE;
  }

  final CommandSpec spec() {
    return spec;
  }
}
