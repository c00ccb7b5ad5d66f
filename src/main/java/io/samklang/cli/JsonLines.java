package io.samklang.cli;

import io.samklang.run.ExtractionRun;
import io.samklang.text.Problem;

/** Prints objects on the terminal, one a line; what went wrong beside it. */
final class JsonLines implements ExtractionRun.Results {
  private final Terminal terminal;

  JsonLines(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void object(String json) {
    terminal.out().print(json);
    terminal.out().print('\n');
  }

  @Override
  public void problem(Problem problem) {
    terminal.err().println(problem.path() + ": " + problem.message());
  }

  /** No, once the program at the other end of a pipe has gone. */
  @Override
  public boolean wantsMore() {
    return !terminal.out().checkError();
  }
}
