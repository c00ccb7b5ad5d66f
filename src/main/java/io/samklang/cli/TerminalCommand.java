package io.samklang.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

/** A command that talks to a terminal and ends with a status. */
abstract class TerminalCommand implements Callable<Integer> {
  private Optional<Terminal> terminal = Optional.empty();

  private Runs runs = Runs.shipped();

  final void use(Terminal givenTerminal, Runs givenRuns) {
    terminal = Optional.of(givenTerminal);
    runs = givenRuns;
  }

  final Runs runs() {
    return runs;
  }

  final Terminal terminal() {
    return terminal.orElseThrow(() -> new IllegalStateException("no terminal was given"));
  }
}
