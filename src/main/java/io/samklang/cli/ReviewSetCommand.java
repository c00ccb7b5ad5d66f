package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.report.Report;
import io.samklang.report.json.UnreadableReport;
import io.samklang.review.BrokenEntry;
import io.samklang.review.Verdict;
import io.samklang.serve.Desk;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang review set}: one decision. */
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what a finding is.",
    footer = {
      "%nExample:",
      "  samklang review set 00f1a2b3 false-alarm --why \"the second number counts last year\""
    })
final class ReviewSetCommand extends TerminalCommand {
  private static final String OPEN = "open";

  @Parameters(
      index = "0",
      paramLabel = "FINGERPRINT",
      description = "The finding; as many digits as tell it from the others.")
  private String fingerprint = "";

  @Parameters(
      index = "1",
      paramLabel = "STATE",
      description =
          "confirmed, false-alarm, accepted, update or fixed; open takes back what was said.")
  private String state = "";

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason; needed.")
  private Optional<String> why = Optional.empty();

  @Mixin private Reviewer reviewer = new Reviewer();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Day.class,
      description = "The last day on which it holds.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "REPORT",
      description = "A report.json, or its folder (default: that of the settings).")
  private Optional<java.nio.file.Path> report = Optional.empty();

  @Mixin private ReviewOptions review = new ReviewOptions();
  @Mixin private ConfigOption config = new ConfigOption();

  @Override
  public Integer call() {
    Settings settings = config.read();
    Desk desk = StoredReport.of(report).desk(settings, review);
    try {
      Report.Finding finding = find(desk);
      if (state.equalsIgnoreCase(OPEN)) {
        desk.withdraw(finding.fingerprint());
      } else {
        desk.decide(finding, verdict(), reviewer.name(), reason(), until);
      }
      terminal().out().println(state.toLowerCase(Locale.ROOT) + ": " + finding.message());
      return ExitStatus.SUCCESS;
    } catch (BrokenEntry | UnreadableReport e) {
      throw UsageProblem.of(e);
    } catch (IOException e) {
      throw new UsageProblem("the decisions cannot be written: " + e);
    }
  }

  private Report.Finding find(Desk desk) throws IOException {
    return desk.find(fingerprint.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UsageProblem(
                    fingerprint
                        + ": no finding of the report begins so, or several do;"
                        + " \"samklang review list\" lists them"));
  }

  private Verdict verdict() {
    return Verdict.find(state)
        .orElseThrow(
            () ->
                new UsageProblem(
                    "the state is one of "
                        + String.join(", ", Verdict.words())
                        + " or open, not "
                        + state));
  }

  private String reason() {
    return why.filter(text -> !text.isBlank())
        .orElseThrow(() -> new UsageProblem("say why: --why TEXT"));
  }
}
