package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.config.SettingsText;
import io.samklang.gate.Gate;
import io.samklang.report.Report;
import io.samklang.review.Ledger;
import io.samklang.run.Appraisal;
import io.samklang.run.ArchiveUse;
import io.samklang.run.CheckRun;
import io.samklang.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang check}: a consistency report. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks articles against each other and writes a report.",
    description = {
      "%nPATH is a file or a folder, read recursively: text (.txt, .md), saved pages (.html), JSON lines",
      "(.jsonl), news items (ninjs, .json), feeds (.rss, .atom, .xml), translations (.xlf, .tmx). - is JSON",
      "lines on standard input (keys id, title, body, language, published, source, url, event,",
      "translation_of; body is needed).%n"
    },
    footer = {
      "%nExit status: 0 fine; 1 the gate failed; 2 usage or configuration; 3 an internal error,",
      "nothing that could be checked, or with --strict any problem.",
      "%nExamples:",
      "  samklang check articles/                       report in reports/, status 1 on an error",
      "  samklang check new/ old/ --fail-on warning     two folders together, a stricter gate",
      "  samklang check new/ --archive archive --add    against earlier batches, then part of them",
      "  feed | samklang check - --format json -o out   from another program"
    })
final class CheckCommand extends TerminalCommand {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to check.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Check also against the articles of earlier batches in this archive.")
  private Optional<Path> archive = Optional.empty();

  @Option(names = "--add", description = "Add the articles to the archive after the check.")
  private boolean add;

  @Mixin private SettingOptions options = new SettingOptions();
  @Mixin private Volume volume = new Volume();

  @Override
  public Integer call() {
    if (add && archive.isEmpty()) {
      throw new UsageProblem("--add needs --archive DIR: where to add the articles");
    }
    Settings settings = options.read();
    Narrator narrator = new Narrator(terminal(), volume);
    SettingsText.of(settings).forEach(narrator::detail);
    ReportWriting writing =
        ReportWriting.of(
            terminal(), narrator, settings.output().value(), settings.formats().value());
    Ledger ledger = options.review().ledger(settings);
    Report found = found(settings, narrator);
    Report report = Appraisal.of(found, settings, ledger);
    writing.write(report);
    if (!writing.printsProblems()) {
      report.problems().forEach(this::say);
    }
    LedgerNotes.of(Appraisal.match(report, ledger)).forEach(terminal().err()::println);
    return status(report, settings);
  }

  private Report found(Settings settings, Narrator narrator) {
    CheckRun run = runs().checkRun(settings);
    if (archive.isEmpty()) {
      return run.run(paths, terminal().in(), narrator);
    }
    ArchiveUse use = new ArchiveUse(archive.get(), settings.glossary().value(), add);
    try {
      return run.run(paths, terminal().in(), use, narrator);
    } catch (IOException e) {
      throw ArchiveFolder.problem(archive.get(), e);
    }
  }

  private void say(Problem problem) {
    terminal().err().println(problem.path() + ": " + problem.message());
  }

  private int status(Report report, Settings settings) {
    int problems = report.problems().size();
    if (report.articles().isEmpty()) {
      terminal().err().println("samklang: nothing could be checked; see the problems above");
      return ExitStatus.INTERNAL;
    }
    Gate.Scope scope = settings.newOnly().value() ? Gate.Scope.NEW_ONLY : Gate.Scope.OPEN;
    Gate gate = new Gate(settings.failOn().value(), scope);
    Gate.Verdict verdict = gate.judge(report.openCounts(), report.newCounts());
    terminal().err().println(verdict.sentence());
    if (settings.strict().value() && problems > 0) {
      terminal()
          .err()
          .println("samklang: --strict fails on any problem, and there are " + problems);
      return ExitStatus.INTERNAL;
    }
    return verdict.fails() ? ExitStatus.GATE : ExitStatus.SUCCESS;
  }
}
