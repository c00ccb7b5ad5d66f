package io.samklang.cli;

import io.samklang.inject.ScoreJson;
import io.samklang.inject.ScoreTable;
import io.samklang.inject.Scorer;
import io.samklang.inject.Scores;
import io.samklang.inject.UnreadableTruth;
import io.samklang.report.Report;
import io.samklang.report.json.JsonReportReader;
import io.samklang.report.json.UnreadableReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang score}: what share of the planted errors a report finds. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what share of the planted errors a report finds, by kind.",
    description = {
      "%nAn error counts as found when a finding at error or warning points at the planted words and at a",
      "passage that still says what was right. A finding that touches nothing planted is a false alarm,",
      "unless --before has it too.%n"
    })
final class ScoreCommand extends TerminalCommand {
  @Parameters(index = "0", paramLabel = "DIR", description = "Folder that \"inject\" wrote.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "REPORT", description = "The report.json on its articles.")
  private Path report = Path.of("");

  @Option(
      names = "--before",
      paramLabel = "REPORT",
      description = "The report.json on the batch before anything was planted.")
  private Optional<Path> before = Optional.empty();

  @Option(names = "--json", description = "Print a JSON object.")
  private boolean json;

  @Option(names = "--verbose", description = "List what was missed, and every false alarm.")
  private boolean verbose;

  @Override
  public Integer call() {
    Scores scores = scores();
    if (json) {
      terminal().out().println(ScoreJson.of(scores));
    } else {
      ScoreTable.lines(scores, verbose).forEach(terminal().out()::println);
    }
    terminal().out().flush();
    return ExitStatus.SUCCESS;
  }

  private Scores scores() {
    try {
      JsonReportReader reader = new JsonReportReader();
      Optional<Report> earlier = Optional.empty();
      if (before.isPresent()) {
        earlier = Optional.of(reader.read(before.get()));
      }
      return Scorer.of(folder, earlier).score(reader.read(report));
    } catch (UnreadableReport | UnreadableTruth e) {
      throw UsageProblem.of(e);
    } catch (IOException e) {
      throw new UsageProblem("what is to be scored cannot be read: " + e);
    }
  }
}
