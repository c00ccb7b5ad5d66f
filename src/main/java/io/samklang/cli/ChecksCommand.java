package io.samklang.cli;

import io.samklang.check.Check;
import io.samklang.check.Checks;
import java.util.Comparator;
import picocli.CommandLine.Command;

/** {@code samklang checks}: all checks with severity and summary. */
@Command(
    name = "checks",
    mixinStandardHelpOptions = true,
    description = "Lists all checks with the worst severity that each reports.")
final class ChecksCommand extends TerminalCommand {
  @Override
  public Integer call() {
    Checks.all().stream()
        .sorted(Comparator.comparing(Check::id))
        .forEach(
            check ->
                terminal()
                    .out()
                    .printf(
                        "%-22s %-8s %s%n", check.id(), check.severity().word(), check.summary()));
    return ExitStatus.SUCCESS;
  }
}
