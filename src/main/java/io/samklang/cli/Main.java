package io.samklang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    boolean onTerminal = System.console() != null;
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
