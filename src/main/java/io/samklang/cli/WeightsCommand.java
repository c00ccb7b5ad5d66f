package io.samklang.cli;

import io.samklang.calibrate.Calibration;
import io.samklang.calibrate.TooFewExamples;
import io.samklang.calibrate.TranslatedLines;
import io.samklang.calibrate.WeightTable;
import io.samklang.calibrate.WeightedModel;
import io.samklang.config.Settings;
import io.samklang.inject.UnreadableTruth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code samklang models weights}: fits the weights of the comparison to planted errors. */
@Command(
    name = "weights",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Fits the weights by which passages, slots and disagreements are judged.",
    description = {
      "%nTakes batches in which it is known what is wrong, as \"inject\" writes them. What is compared with",
      "what depends on the weights of the build: fit one model, build, and fit the next.",
      "Weights marked \"hand\" in the tables are kept.%n"
    },
    footer = {
      "%nExample:",
      "  samklang models weights --batches trial --model slots -o src/main/resources"
    })
final class WeightsCommand extends TerminalCommand {
  @Option(
      names = "--batches",
      paramLabel = "DIR",
      required = true,
      arity = "1..*",
      description = "Folders with articles/ and gold.json or planted.json.")
  private List<Path> batches = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      split = ",",
      description =
          "passages, slots, names, quantity-disagreements or name-disagreements, in this order, each"
              + " leans on those before it (default: all; passages only with --lines).")
  private List<String> models = new ArrayList<>();

  @Option(
      names = "--lines",
      paramLabel = "DIR",
      description =
          "Folder of the corpus that the batches were made of: nb.txt, de.txt, sv.txt, whose lines"
              + " are translations of each other.")
  private Optional<Path> lines = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder of the tables (default: print them).")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() {
    try {
      Calibration calibration =
          new Calibration(runs().checkRun(Settings.standard()), models(), translatedLines());
      Narrator narrator = new Narrator(terminal());
      for (Path batch : batches) {
        narrator.stage("batch " + batch);
        calibration.add(batch, narrator);
      }
      for (WeightTable table : calibration.tables()) {
        deliver(table, narrator);
      }
    } catch (UnreadableTruth | TooFewExamples e) {
      throw UsageProblem.of(e);
    } catch (IOException e) {
      throw new UsageProblem("cannot be read or written: " + e);
    }
    terminal().out().flush();
    return ExitStatus.SUCCESS;
  }

  private void deliver(WeightTable table, Narrator narrator) throws IOException {
    if (output.isPresent()) {
      narrator.wrote(table.write(output.get()));
    } else {
      terminal().out().println("# " + table.name());
      terminal().out().print(table.text());
    }
  }

  private Set<WeightedModel> models() {
    Set<WeightedModel> chosen = EnumSet.noneOf(WeightedModel.class);
    models.forEach(word -> chosen.add(model(word)));
    if (chosen.isEmpty()) {
      chosen.addAll(EnumSet.allOf(WeightedModel.class));
      chosen.removeIf(model -> model.needsLines() && lines.isEmpty());
    }
    if (lines.isEmpty() && chosen.stream().anyMatch(WeightedModel::needsLines)) {
      throw new UsageProblem("passages are learned from translated lines; give --lines");
    }
    return chosen;
  }

  private static WeightedModel model(String word) {
    return WeightedModel.find(word)
        .orElseThrow(
            () ->
                new UsageProblem(
                    "--model takes " + String.join(", ", WeightedModel.words()) + ", not " + word));
  }

  private Optional<TranslatedLines> translatedLines() throws IOException {
    return lines.isPresent() ? Optional.of(TranslatedLines.read(lines.get())) : Optional.empty();
  }
}
