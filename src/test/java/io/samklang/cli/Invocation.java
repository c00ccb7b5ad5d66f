package io.samklang.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command line that was carried out: how it ended, and what it said. */
record Invocation(int status, String out, String err) {
  static Invocation of(Object... args) {
    return withInput("", args);
  }

  static Invocation withInput(String input, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int status = SamklangCommand.run(terminal, LoadedRuns.SHARED, words);
    terminal.out().flush();
    terminal.err().flush();
    return new Invocation(status, out.toString(), err.toString());
  }
}
