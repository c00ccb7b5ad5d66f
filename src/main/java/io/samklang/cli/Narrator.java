package io.samklang.cli;

import io.samklang.run.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Says on the terminal what a run is busy with; on one line that is overwritten where a person
 * sits.
 */
final class Narrator implements Progress {
  private static final String CLEAR_LINE = "\r\u001b[K";

  /** Between two changes of the line on a terminal. */
  private static final Duration SHORT = Duration.ofMillis(500);

  /** Between two lines of a log. */
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Terminal terminal;
  private final Volume volume;
  private final long start = System.nanoTime();
  private Stage stage = Stage.begin("");

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

  @Override
  public void stage(String what) {
    stage = Stage.begin(what);
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

  /** On a terminal often; elsewhere a line now and then, so that a log shows that it goes on. */
  @Override
  public void done(int done, int all) {
    long now = System.nanoTime();
    long pause = (terminal.interactive() && !volume.isVerbose() ? SHORT : LONG).toNanos();
    if (volume.isQuiet() || done == all || now - stage.told < pause) {
      return;
    }
    stage = stage.told(now);
    String line = stage.what + ": " + rate(done, all, (now - stage.start) / 1e9);
    if (pause == SHORT.toNanos()) {
      terminal.err().print(CLEAR_LINE + line);
      terminal.err().flush();
    } else {
      terminal.err().println(line);
    }
  }

  /** {@code 1200 of 3000, 95 a second, 19 s left}. */
  static String rate(int done, int all, double seconds) {
    double perSecond = done / seconds;
    long left = Math.round((all - done) / perSecond);
    String time = left < 120 ? left + " s" : left / 60 + " min";
    String format =
        perSecond < 10 ? "%d of %d, %.1f a second, %s left" : "%d of %d, %.0f a second, %s left";
    return String.format(Locale.ROOT, format, done, all, perSecond, time);
  }

  /**
   * What the run is busy with.
   *
   * @param start in nanoseconds of the system's timer
   * @param told when somebody last heard of it
   */
  private record Stage(String what, long start, long told) {
    static Stage begin(String what) {
      long now = System.nanoTime();
      return new Stage(what, now, now);
    }

    Stage told(long now) {
      return new Stage(what, start, now);
    }
  }

  /** Since the beginning: {@code 1.2 s}. */
  private String seconds() {
    return String.format(Locale.ROOT, "%5.1f s", (System.nanoTime() - start) / 1e9);
  }
}
