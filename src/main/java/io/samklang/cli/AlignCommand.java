package io.samklang.cli;

import io.samklang.check.ArticlePair;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.fact.FactPair;
import io.samklang.fact.PassagePair;
import io.samklang.run.AlignmentRun;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samklang align}: what is aligned between two articles, and why. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    description = "Shows what is aligned between two articles, and why.")
final class AlignCommand extends TerminalCommand {
  @Parameters(index = "0", paramLabel = "A", description = "A file with one article.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another.")
  private String second = "";

  @Option(
      names = "--least",
      paramLabel = "SCORE",
      defaultValue = "0.3",
      description = "Leave out passages aligned with less certainty (default: ${DEFAULT-VALUE}).")
  private double least = 0.3;

  @Override
  public Integer call() {
    ArticlePair pair =
        AlignmentRun.align(first, second, terminal().in())
            .orElseThrow(
                () ->
                    new UsageProblem(
                        "both files must hold one article in a language that is compared"));
    PrintWriter out = terminal().out();
    out.printf(Locale.ROOT, "likeness of the articles %.2f%n", pair.a().similarity(pair.b()));
    pair.passages().stream()
        .filter(passage -> passage.score() >= least)
        .sorted(java.util.Comparator.comparingInt(PassagePair::a))
        .forEach(passage -> print(pair, passage, out));
    return ExitStatus.SUCCESS;
  }

  private static void print(ArticlePair pair, PassagePair passage, PrintWriter out) {
    out.printf(
        Locale.ROOT, "%nalignment %.2f, likeness %.2f%n", passage.score(), passage.likeness());
    print(pair.a(), passage.a(), out);
    print(pair.b(), passage.b(), out);
    pair.facts().stream()
        .filter(fact -> fact.passages().a() == passage.a() && fact.passages().b() == passage.b())
        .forEach(fact -> print(fact, out));
  }

  private static void print(Profile profile, int sentence, PrintWriter out) {
    AnalysedArticle article = profile.article();
    out.println(
        "  " + article.language() + "  " + article.textOf(article.sentences().get(sentence)));
  }

  private static void print(FactPair pair, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "    %.2f  “%s” / “%s” %s%n",
        pair.score(),
        pair.a().text(),
        pair.b().text(),
        ComparisonText.of(pair.comparison()));
    pair.reasons().forEach(reason -> out.println("          " + reason));
  }
}
