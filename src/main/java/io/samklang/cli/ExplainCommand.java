package io.samklang.cli;

import io.samklang.check.Check;
import io.samklang.check.CheckPage;
import io.samklang.check.Checks;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code samklang explain ID}: the page of a check. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains a check: what it compares, when it is silent, with examples.")
final class ExplainCommand extends TerminalCommand {
  @Parameters(paramLabel = "ID", description = "Id of a check, such as count-mismatch.")
  private String id = "";

  @Override
  public Integer call() {
    String asked = id.strip().toLowerCase(Locale.ROOT);
    terminal().out().print(CheckPage.find(asked).orElseThrow(() -> unknown(asked)));
    terminal().out().flush();
    return ExitStatus.SUCCESS;
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
