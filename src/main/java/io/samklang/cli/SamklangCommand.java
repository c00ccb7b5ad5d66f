package io.samklang.cli;

import io.samklang.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code samklang}: the command that all others stand below. */
@Command(
    name = "samklang",
    mixinStandardHelpOptions = true,
    versionProvider = SamklangCommand.VersionLine.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Checks that news articles about the same event say the same thing.",
    description = {
      "%nReads articles in Norwegian Bokmål, German and Swedish, finds which report the same event, and flags numbers and names that contradict each other.%n"
    },
    footer = {
      "%nStart with:  samklang check FOLDER",
      "Exit status: 0 fine, 1 the gate failed, 2 usage or configuration, 3 an internal error or nothing to check."
    },
    subcommands = {
      CommandLine.HelpCommand.class,
      CheckCommand.class,
      ChecksCommand.class,
      AlignCommand.class,
      ArchiveCommand.class,
      BaselineCommand.class,
      CompletionCommand.class,
      ConfigCommand.class,
      ExplainCommand.class,
      ExtractCommand.class,
      InjectCommand.class,
      ModelsCommand.class,
      ReportCommand.class,
      ReviewCommand.class,
      ScoreCommand.class
    })
final class SamklangCommand {

  /** Runs a command line; returns the exit status. */
  static int run(Terminal terminal, String... args) {
    return run(terminal, Runs.shipped(), args);
  }

  static int run(Terminal terminal, Runs runs, String... args) {
    CommandLine line = new CommandLine(new SamklangCommand(), new CommandFactory(terminal, runs));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((mistake, words) -> refuse(mistake, terminal));
    line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, terminal));
    if (args.length == 0) {
      line.usage(terminal.out());
      return ExitStatus.USAGE;
    }
    return line.execute(args);
  }

  /** One line and, where a word comes near, what may have been meant: no page of options. */
  private static int refuse(CommandLine.ParameterException mistake, Terminal terminal) {
    terminal.err().println("samklang: " + mistake.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(mistake, terminal.err());
    terminal
        .err()
        .println(
            "\"%s --help\" says more"
                .formatted(mistake.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private static int report(Exception failure, Terminal terminal) {
    if (failure instanceof UsageProblem usage) {
      terminal.err().println("samklang: " + usage.getMessage());
      return ExitStatus.USAGE;
    }
    terminal.err().println("samklang: internal error; please report it with this trace:");
    failure.printStackTrace(terminal.err());
    return ExitStatus.INTERNAL;
  }

  /** Prints the version. */
  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"samklang " + Version.CURRENT};
    }
  }
}
