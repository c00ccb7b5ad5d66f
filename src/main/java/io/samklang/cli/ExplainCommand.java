package io.samklang.cli;

import io.samklang.check.Check;
import io.samklang.check.CheckPage;
import io.samklang.check.Checks;
import io.samklang.config.Settings;
import io.samklang.report.Report;
import io.samklang.report.json.JsonReportReader;
import io.samklang.report.json.UnreadableReport;
import io.samklang.run.ExaminedFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang explain ID}: the page of a check, or all that was tried for a finding. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Explains a check, or a finding of a report.",
    description = {
      "%nOf a check: what it compares, when it is silent, with examples. Of a finding: the passages, the",
      "values tried, every partner considered and what weighed most; for this the articles are compared",
      "anew: those of PATH, else those of the report.%n"
    })
final class ExplainCommand extends TerminalCommand {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Id of a check, such as count-mismatch, or fingerprint of a finding.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders that were checked (default: those of the report).")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--report",
      paramLabel = "REPORT",
      description = "The report.json with the finding (default: that of the settings).")
  private Optional<Path> report = Optional.empty();

  @Mixin private ConfigOption config = new ConfigOption();

  @Override
  public Integer call() {
    String asked = id.strip().toLowerCase(Locale.ROOT);
    if (FINGERPRINT.matcher(asked).matches()) {
      ExplanationText.lines(examine(asked)).forEach(terminal().out()::println);
    } else {
      terminal().out().print(CheckPage.find(asked).orElseThrow(() -> unknown(asked)));
    }
    terminal().out().flush();
    return ExitStatus.SUCCESS;
  }

  private ExaminedFinding examine(String fingerprint) {
    Settings settings = config.read();
    List<String> compared = paths.isEmpty() ? pathsOfReport(settings) : paths;
    return runs()
        .checkRun(settings)
        .examine(fingerprint, compared, terminal().in(), new Narrator(terminal()))
        .orElseThrow(
            () ->
                new UsageProblem(
                    "these articles have no finding %s now; \"samklang check\" writes a new report"
                        .formatted(fingerprint)));
  }

  private List<String> pathsOfReport(Settings settings) {
    Path file = report.orElseGet(() -> settings.output().value().resolve("report.json"));
    try {
      return new JsonReportReader()
          .read(file).articles().stream().map(Report.Article::path).distinct().toList();
    } catch (UnreadableReport e) {
      throw new UsageProblem(e.getMessage() + "; give the report with --report");
    } catch (IOException e) {
      throw new UsageProblem("the report cannot be read: " + e);
    }
  }

  private static UsageProblem unknown(String asked) {
    return new UsageProblem(
        "no check is called %s; did you mean %s? \"samklang checks\" lists them all"
            .formatted(asked, nearest(asked)));
  }

  private static String nearest(String asked) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return Checks.all().stream()
        .map(Check::id)
        .max(Comparator.comparingDouble(id -> similarity.apply(id, asked)))
        .orElseThrow();
  }
}
