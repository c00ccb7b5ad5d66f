package io.samklang.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code samklang completion}: lets a shell complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script that lets bash and zsh complete commands and options.",
    footer = {"%nExample:", "  source <(samklang completion)"})
final class CompletionCommand extends TerminalCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    terminal().out().print(AutoComplete.bash("samklang", spec.root().commandLine()));
    terminal().out().print('\n');
    terminal().out().flush();
    return ExitStatus.SUCCESS;
  }
}
