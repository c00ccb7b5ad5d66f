package io.samklang.cli;

import io.samklang.annotate.opennlp.ModelList;
import io.samklang.annotate.opennlp.ModelWorkshop;
import io.samklang.run.BackgroundTraining;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code samklang models}: lists, trains and measures the language models. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "Lists, trains and measures the language models.",
    subcommands = WeightsCommand.class)
final class ModelsCommand extends GroupCommand {
  @Command(
      name = "background",
      mixinStandardHelpOptions = true,
      description = "Learns from the corpora how common words are in ordinary text.")
  int background(
      @Option(
              names = "--corpora",
              paramLabel = "DIR",
              required = true,
              description = "Folder of the corpora.")
          Path corpora,
      @Option(
              names = "-o",
              paramLabel = "DIR",
              defaultValue = "models",
              description = "Folder of the models.")
          Path models)
      throws IOException {
    terminal().out().println("wrote " + BackgroundTraining.train(corpora, models));
    return ExitStatus.SUCCESS;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the models with size, corpora and licence.")
  int list() {
    long total = 0;
    for (ModelList.Entry model : ModelList.read()) {
      total += model.bytes();
      terminal()
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s  %-9s %8s  %s (%s)",
                  model.language(),
                  model.kind(),
                  kilobytes(model.bytes()),
                  model.corpora(),
                  model.licence()));
    }
    terminal().out().println(String.format(Locale.ROOT, "%-13s %8s", "together", kilobytes(total)));
    return 0;
  }

  @Command(
      name = "train",
      mixinStandardHelpOptions = true,
      description = "Trains one model from the corpora.")
  int train(
      @Option(
              names = "--language",
              paramLabel = "TAG",
              required = true,
              description = "nb, de or sv")
          String language,
      @Option(
              names = "--kind",
              paramLabel = "KIND",
              required = true,
              description = "sentence, pos, clusters or names: in this order, each uses the last")
          String kind,
      @Option(
              names = "--corpora",
              paramLabel = "DIR",
              required = true,
              description = "Folder of the corpora.")
          Path corpora,
      @Option(
              names = "-o",
              paramLabel = "DIR",
              defaultValue = "models",
              description = "Folder of the models.")
          Path models)
      throws IOException {
    LanguageTag tag = tag(language);
    if (!ModelWorkshop.kinds().contains(kind)) {
      throw usage("--kind must be one of " + String.join(", ", ModelWorkshop.kinds()));
    }
    terminal().out().println("wrote " + ModelWorkshop.train(tag, kind, corpora, models));
    return 0;
  }

  @Command(
      name = "evaluate",
      mixinStandardHelpOptions = true,
      description = "Prints precision, recall and F1 of the names of a language, by type.")
  int evaluate(
      @Option(
              names = "--language",
              paramLabel = "TAG",
              required = true,
              description = "nb, de or sv")
          String language,
      @Parameters(
              paramLabel = "FILE",
              description =
                  "An annotated file (.conllu, .conll, .iob2, .tsv, .txt), or the folder of the"
                      + " corpora for the parts kept back.")
          Path file)
      throws IOException {
    LanguageTag tag = tag(language);
    List<String> lines =
        java.nio.file.Files.isDirectory(file)
            ? ModelWorkshop.evaluateDev(tag, file)
            : ModelWorkshop.evaluate(tag, file);
    lines.forEach(terminal().out()::println);
    return 0;
  }

  private static String kilobytes(long bytes) {
    return bytes == 0 ? "missing" : (bytes + 999) / 1000 + " kB";
  }

  private LanguageTag tag(String language) {
    return LanguageTag.find(language)
        .orElseThrow(() -> usage("--language must be one of nb, de, sv, not " + language));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec().commandLine(), message);
  }
}
