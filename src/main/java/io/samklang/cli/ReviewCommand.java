package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.serve.ReviewServer;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samklang review}: decides on the findings of a report, in the browser or here. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Opens the report as a page on which its findings can be decided.",
    description = {
      "%nThe page is served to this machine alone. Every decision is written at once to the decisions",
      "file, which the next check reads; Ctrl-C ends the review and loses nothing.%n"
    },
    subcommands = {ReviewListCommand.class, ReviewSetCommand.class})
final class ReviewCommand extends TerminalCommand {
  @Mixin private StoredReport stored = new StoredReport();
  @Mixin private Reviewer reviewer = new Reviewer();

  @Option(names = "--port", paramLabel = "PORT", description = "Port (default: any that is free).")
  private int port;

  @Option(names = "--no-open", description = "Do not open the browser.")
  private boolean noOpen;

  @Mixin private ReviewOptions review = new ReviewOptions();
  @Mixin private ConfigOption config = new ConfigOption();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = config.read();
    stored.read(settings);
    review.ledger(settings);
    try (ReviewServer server =
        ReviewServer.start(stored.desk(settings, review), reviewer.name(), port)) {
      terminal().out().println("reviewing at " + server.address());
      terminal().out().println("decisions go to " + review.decisions(settings).value());
      terminal().out().println("Ctrl-C ends the review");
      terminal().out().flush();
      if (!noOpen) {
        Browser.open(server.address());
      }
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new UsageProblem("cannot listen on port %s: %s".formatted(port, e.getMessage()));
    }
    return ExitStatus.SUCCESS;
  }

  /** Starts the browser of the person who sits here. */
  private static final class Browser {
    static void open(java.net.URI address) {
      String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
      String opener =
          system.contains("mac") ? "open" : system.contains("win") ? "explorer" : "xdg-open";
      try {
        new ProcessBuilder(opener, address.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        // No browser here: the address was printed.
      }
    }
  }
}
