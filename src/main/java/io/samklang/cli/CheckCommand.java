package io.samklang.cli;

import picocli.CommandLine.Command;

/** placeholder until the pieces land. */
@Command(name = "check")
final class CheckCommand extends TerminalCommand {
  @Override
  public Integer call() {
    return ExitStatus.SUCCESS;
  }
}
