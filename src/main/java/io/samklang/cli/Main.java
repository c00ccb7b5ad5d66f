package io.samklang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point. */
public final class Main {
  /** Set by the launcher: Java itself cannot tell on every version. */
  private static final String ON_TERMINAL = "samklang.terminal";

  private Main() {}

  public static void main(String[] args) {
    boolean onTerminal = Boolean.getBoolean(ON_TERMINAL);
    boolean colour = onTerminal && System.getenv("NO_COLOR") == null;
    Terminal terminal =
        new Terminal(
            System.in,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            onTerminal,
            colour);
    int status = SamklangCommand.run(terminal, args);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(status);
  }
}
