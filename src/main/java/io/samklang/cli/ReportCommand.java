package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.report.Report;
import io.samklang.run.Appraisal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samklang report}: the other formats of a stored report. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the other formats of a stored report.",
    description = {
      "%nThe report is taken as it is stored; with --decisions or --baseline, with what these files say now.%n"
    })
final class ReportCommand extends TerminalCommand {
  private static final List<String> ALL = List.of("html", "sarif", "junit", "csv", "markdown");

  @Mixin private StoredReport stored = new StoredReport();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where they are written (default: the folder of the report).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "LIST",
      description = FormatList.ANY_OF + " (default: html,sarif,junit,csv,markdown).")
  private Optional<String> formats = Optional.empty();

  @Mixin private ReviewOptions review = new ReviewOptions();
  @Mixin private ConfigOption config = new ConfigOption();

  @Override
  public Integer call() {
    Settings settings = config.read();
    ReportWriting writing =
        ReportWriting.of(
            terminal(),
            new Narrator(terminal(), new Volume()),
            output.orElseGet(() -> stored.folder(settings)),
            formats.map(FormatList::parse).orElse(ALL));
    Report report = stored.read(settings);
    writing.write(review.isGiven() ? Appraisal.review(report, review.ledger(settings)) : report);
    return ExitStatus.SUCCESS;
  }
}
