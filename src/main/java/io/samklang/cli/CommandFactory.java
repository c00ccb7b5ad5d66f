package io.samklang.cli;

import picocli.CommandLine;

/** Makes the commands, with the terminal for those that ask for one. */
final class CommandFactory implements CommandLine.IFactory {
  private final Terminal terminal;
  private final Runs runs;
  private final CommandLine.IFactory other = CommandLine.defaultFactory();

  CommandFactory(Terminal terminal, Runs runs) {
    this.terminal = terminal;
    this.runs = runs;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (TerminalCommand.class.isAssignableFrom(type)) {
      K command = type.getDeclaredConstructor().newInstance();
      ((TerminalCommand) command).use(terminal, runs);
      return command;
    }
    return other.create(type);
  }
}
