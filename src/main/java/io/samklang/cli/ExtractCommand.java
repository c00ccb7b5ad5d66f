package io.samklang.cli;

import io.samklang.ingest.Limits;
import io.samklang.ingest.TextLines;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang extract}: the quantities and names of texts, as JSON lines. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints the quantities and names of texts, one JSON object a line.",
    description = {
      "%nReads articles as \"check\" does (one object each: id, language, quantities, names), or with",
      "--lines one text a line (one object each: line, quantities, names). Spans are UTF-16 offsets.%n"
    },
    footer = {
      "%nExit status: 0 fine; 2 usage; 3 an internal error, or no article that could be read.",
      "%nExamples:",
      "  samklang extract articles/ > quantities.jsonl",
      "  echo \"I går kom 18 av 20.\" | samklang extract --lines - --language nb --date 2025-11-25"
    })
final class ExtractCommand extends TerminalCommand {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders with articles; - is JSON lines on standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--lines",
      paramLabel = "FILE",
      description = "A file with one text a line; - is standard input.")
  private Optional<String> lines = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "With --lines: nb, de or sv. The language of articles is found.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "With --lines: the day that relative dates are said from.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads (default: the number of cores). Changes no byte of the output.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    Jobs.check(jobs);
    return lines.isPresent() ? ofLines(lines.get()) : ofArticles();
  }

  private int ofLines(String file) throws IOException {
    if (!paths.isEmpty()) {
      throw new UsageProblem("--lines reads FILE alone; give no PATH beside it");
    }
    LanguageTag tag = tag();
    Optional<LocalDate> written = date.map(ExtractCommand::day);
    try (InputStream in = open(file)) {
      runs()
          .extractionRun(jobs)
          .lines(TextLines.of(file, in, Limits.DEFAULT), tag, written, new JsonLines(terminal()));
    }
    return ExitStatus.SUCCESS;
  }

  private int ofArticles() {
    if (paths.isEmpty()) {
      throw new UsageProblem("give a PATH with articles, or --lines FILE and --language TAG");
    }
    if (language.isPresent() || date.isPresent()) {
      throw new UsageProblem("--language and --date go with --lines; articles say both themselves");
    }
    int objects =
        runs().extractionRun(jobs).articles(paths, terminal().in(), new JsonLines(terminal()));
    if (objects == 0) {
      terminal().err().println("samklang: no article could be read; see the problems above");
      return ExitStatus.INTERNAL;
    }
    return ExitStatus.SUCCESS;
  }

  private LanguageTag tag() {
    String known =
        LanguageTag.supported().stream().map(LanguageTag::code).collect(Collectors.joining(", "));
    String given =
        language.orElseThrow(() -> new UsageProblem("--lines needs --language: one of " + known));
    return LanguageTag.find(given)
        .orElseThrow(() -> new UsageProblem("--language takes " + known + ", not " + given));
  }

  private static LocalDate day(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new UsageProblem("--date takes a day such as 2025-11-25, not " + given);
    }
  }

  private InputStream open(String file) throws IOException {
    return file.equals(STANDARD_INPUT) ? terminal().in() : Files.newInputStream(readable(file));
  }

  private static Path readable(String file) {
    try {
      Path path = Path.of(file);
      if (!Files.exists(path)) {
        throw new UsageProblem(file + ": does not exist; check the path");
      }
      if (Files.isDirectory(path)) {
        throw new UsageProblem(
            file + ": is a folder; --lines takes a file, articles go without --lines");
      }
      if (!Files.isReadable(path)) {
        throw new UsageProblem(file + ": may not be read; check its permissions");
      }
      return path;
    } catch (InvalidPathException e) {
      throw new UsageProblem(file + ": cannot be a path; check how it is written");
    }
  }
}
