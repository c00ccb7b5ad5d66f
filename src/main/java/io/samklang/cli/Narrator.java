package io.samklang.cli;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Says on the terminal what a run is busy with; on one line that is overwritten where a person
 * sits.
 */
final class Narrator {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final Volume volume;
  private final long start = System.nanoTime();

  Narrator(Terminal terminal) {
    this(terminal, new Volume());
  }

  Narrator(Terminal terminal, Volume volume) {
    this.terminal = terminal;
    this.volume = volume;
  }

  /** A file was written. */
  void wrote(Path file) {
    if (!volume.isQuiet()) {
      terminal.err().println("wrote " + file);
    }
  }

  /** What only those hear who asked for it. */
  void detail(String what) {
    if (volume.isVerbose()) {
      terminal.err().println(what);
    }
  }

  void stage(String what) {
    if (volume.isQuiet()) {
      return;
    }
    if (volume.isVerbose()) {
      terminal.err().println(seconds() + " " + what);
    } else if (terminal.interactive()) {
      terminal
          .err()
          .print(CLEAR_LINE + what + " …" + (what.startsWith("comparing") ? CLEAR_LINE : ""));
      terminal.err().flush();
    } else {
      terminal.err().println(what);
    }
  }

  /** Since the beginning: {@code 1.2 s}. */
  private String seconds() {
    return String.format(Locale.ROOT, "%5.1f s", (System.nanoTime() - start) / 1e9);
  }
}
