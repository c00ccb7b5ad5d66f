package io.samklang.cli;

import io.samklang.gate.FailOn;
import io.samklang.gate.Gate;
import io.samklang.ingest.Limits;
import io.samklang.report.Report;
import io.samklang.report.ReportFolder;
import io.samklang.report.ReportFormat;
import io.samklang.report.console.Ink;
import io.samklang.report.registry.ReportFormats;
import io.samklang.run.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang check}: a consistency report. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks articles against each other and writes a report.",
    description = {
      "%nPATH is a file or a folder (.txt, .md, .jsonl, read recursively); - is JSON lines on standard",
      "input (keys id, title, body, language, published, source, url, event, translation_of; body is",
      "needed).%n"
    },
    footer = {
      "%nExit status: 0 fine; 1 the gate failed; 2 usage; 3 an internal error, nothing that could be",
      "checked, or with --strict any problem.",
      "%nExamples:",
      "  samklang check articles/                       report in reports/, status 1 on an error",
      "  samklang check new/ old/ --fail-on warning     two folders together, a stricter gate",
      "  feed | samklang check - --format json -o out   from another program"
    })
final class CheckCommand extends TerminalCommand {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to check.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Where the report is written (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("reports");

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      defaultValue = "console,html,json",
      description = "Which of console, html and json (default: ${DEFAULT-VALUE}).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "The mildest finding that makes the run fail: error, warning, note or never (default:"
              + " ${DEFAULT-VALUE}).")
  private String failOn = "error";

  @Option(names = "--strict", description = "Fail with status 3 on any problem.")
  private boolean strict;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads (default: the number of cores). Changes no byte of the report.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    Gate gate = new Gate(severity(), Gate.Scope.OPEN);
    List<ReportFormat> wanted = formats.stream().map(this::format).toList();
    Jobs.check(jobs);
    Report report =
        Pipeline.checkRun(Limits.DEFAULT, jobs)
            .run(paths, terminal().in(), new Narrator(terminal())::stage);
    for (ReportFormat format : wanted) {
      write(format, report);
    }
    Gate.Verdict verdict = gate.judge(report.openCounts(), report.newCounts());
    terminal().err().println(verdict.sentence());
    return status(report, verdict);
  }

  private FailOn severity() {
    return FailOn.find(failOn)
        .orElseThrow(
            () ->
                new UsageProblem(
                    "--fail-on takes " + String.join(", ", FailOn.words()) + ", not " + failOn));
  }

  private ReportFormat format(String name) {
    ReportFormats known = ReportFormats.standard(Ink.of(terminal().colour()));
    return known
        .find(name.strip())
        .orElseThrow(
            () ->
                new UsageProblem(
                    "--format takes " + String.join(", ", known.names()) + ", not " + name));
  }

  private void write(ReportFormat format, Report report) throws IOException {
    if (format.fileName().isEmpty()) {
      format.write(report, terminal().out());
    } else {
      terminal().err().println("wrote " + new ReportFolder(output).write(format, report));
    }
  }

  private int status(Report report, Gate.Verdict verdict) {
    if (report.articles().isEmpty()) {
      terminal().err().println("samklang: nothing could be checked; see the problems above");
      return ExitStatus.INTERNAL;
    }
    if (strict && !report.problems().isEmpty()) {
      terminal().err().println("samklang: --strict and " + report.problems().size() + " problems");
      return ExitStatus.INTERNAL;
    }
    return verdict.fails() ? ExitStatus.GATE : ExitStatus.SUCCESS;
  }
}
