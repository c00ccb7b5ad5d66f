package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.inject.ErrorKind;
import io.samklang.inject.Injection;
import io.samklang.inject.InjectionOptions;
import io.samklang.inject.PlantedError;
import io.samklang.run.ComparedBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang inject}: plants known errors in a copy of a batch. */
@Command(
    name = "inject",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Plants known errors in a copy of a batch, to see what share of them is found.",
    description = {
      "%nChanges numbers, dates and names only where the articles of an event agree on them, at most one",
      "an article. Text, Markdown and JSON lines are changed in place; other files are copied as they",
      "are. What was planted stands in planted.json beside the folder articles.%n"
    },
    footer = {
      "%nExamples:",
      "  samklang inject articles/ -o trial              one error in every second article",
      "  samklang check trial/articles -o trial --format json --fail-on never",
      "  samklang score trial trial/report.json          what share was found, by kind"
    })
final class InjectCommand extends TerminalCommand {
  @Parameters(paramLabel = "DIR", description = "The folder of the batch.")
  private String folder = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "A new folder for the copy.")
  private Path output = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed plants other errors (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--kinds",
      paramLabel = "LIST",
      description = "Plant only these kinds, such as weekday,unit (default: all).")
  private Optional<String> kinds = Optional.empty();

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      defaultValue = "0.5",
      description = "Of the articles that get an error, up to 1 (default: ${DEFAULT-VALUE}).")
  private double share = 0.5;

  @Mixin private ConfigOption config = new ConfigOption();

  @Override
  public Integer call() {
    InjectionOptions options = new InjectionOptions(seed, kinds(), share());
    refuse();
    Settings settings = config.read();
    ComparedBatch batch =
        runs()
            .checkRun(settings)
            .compare(List.of(folder), terminal().in(), new Narrator(terminal()));
    try {
      say(new Injection(folder, batch).write(output, options));
    } catch (IOException e) {
      throw new UsageProblem("the copy cannot be written to %s (%s)".formatted(output, e));
    }
    return ExitStatus.SUCCESS;
  }

  private double share() {
    if (!(share > 0 && share <= 1)) {
      throw new UsageProblem("--share takes a number above 0 up to 1, not " + share);
    }
    return share;
  }

  private Set<ErrorKind> kinds() {
    return kinds
        .map(list -> Arrays.stream(list.split(",", -1)).map(String::strip).map(InjectCommand::kind))
        .<Set<ErrorKind>>map(found -> found.collect(Collectors.toSet()))
        .orElseGet(() -> EnumSet.allOf(ErrorKind.class));
  }

  private static ErrorKind kind(String word) {
    return ErrorKind.find(word)
        .orElseThrow(
            () ->
                new UsageProblem(
                    "--kinds takes " + String.join(", ", ErrorKind.words()) + ", not " + word));
  }

  private void refuse() {
    if (!Files.isDirectory(Path.of(folder))) {
      throw new UsageProblem(folder + " is no folder");
    }
    if (Files.exists(output) && !isEmptyFolder()) {
      throw new UsageProblem(output + " is not empty; give a new folder with -o");
    }
    if (output
        .toAbsolutePath()
        .normalize()
        .startsWith(Path.of(folder).toAbsolutePath().normalize())) {
      throw new UsageProblem("the copy would stand in the batch itself; give another folder");
    }
  }

  private boolean isEmptyFolder() {
    if (!Files.isDirectory(output)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(output)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new UsageProblem(output + " cannot be read: " + e);
    }
  }

  private void say(List<PlantedError> planted) {
    Map<String, Long> byKind =
        planted.stream()
            .collect(
                Collectors.groupingBy(PlantedError::kind, TreeMap::new, Collectors.counting()));
    String kindsPlanted =
        byKind.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    terminal().out().println("planted " + planted.size() + " errors in " + output);
    terminal().out().println(kindsPlanted);
    terminal().out().flush();
  }
}
