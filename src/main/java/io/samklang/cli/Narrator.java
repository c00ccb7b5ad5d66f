package io.samklang.cli;

/**
 * Says on the terminal what a run is busy with; on one line that is overwritten where a person
 * sits.
 */
final class Narrator {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;

  Narrator(Terminal terminal) {
    this.terminal = terminal;
  }

  void stage(String what) {
    if (terminal.interactive()) {
      terminal
          .err()
          .print(CLEAR_LINE + what + " …" + (what.startsWith("comparing") ? CLEAR_LINE : ""));
      terminal.err().flush();
    } else {
      terminal.err().println(what);
    }
  }
}
