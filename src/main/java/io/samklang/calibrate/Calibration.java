package io.samklang.calibrate;

import io.samklang.inject.Injection;
import io.samklang.inject.Truth;
import io.samklang.inject.TruthFile;
import io.samklang.run.CheckRun;
import io.samklang.run.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fits weights to batches in which it is known what is wrong. What is compared with what depends on
 * the weights of the build, so a model is fitted when those before it are in the build. The same
 * batches in the same order give the same weights.
 */
public final class Calibration {
  private final CheckRun run;
  private final List<Lesson> lessons;

  /**
   * @param run compares the batches
   * @param models to be fitted
   * @param lines of the corpus that the batches were made of
   * @throws IllegalArgumentException if a model needs lines and there are none
   */
  public Calibration(CheckRun run, Set<WeightedModel> models, Optional<TranslatedLines> lines) {
    if (lines.isEmpty() && models.stream().anyMatch(WeightedModel::needsLines)) {
      throw new IllegalArgumentException("passages cannot be fitted without translated lines");
    }
    this.run = run;
    this.lessons = models.stream().sorted().map(model -> model.lesson(lines)).toList();
  }

  /**
   * Compares a batch and takes its examples.
   *
   * @param batch a folder with the articles in {@code articles}, and {@code gold.json} or {@code
   *     planted.json}
   * @throws io.samklang.inject.UnreadableTruth if it does not say what is wrong in it
   * @throws IOException if it cannot be read
   */
  public void add(Path batch, Progress progress) throws IOException {
    Truth truth = TruthFile.read(batch);
    String articles = batch.resolve(Injection.ARTICLES).toString();
    LabelledBatch labelled =
        new LabelledBatch(
            articles,
            run.compare(List.of(articles), InputStream.nullInputStream(), progress),
            truth);
    lessons.forEach(lesson -> lesson.add(labelled));
  }

  /**
   * The tables with their new weights.
   *
   * @throws TooFewExamples if the batches do not show both what holds and what does not
   */
  public List<WeightTable> tables() throws TooFewExamples {
    List<WeightTable> tables = new ArrayList<>();
    for (Lesson lesson : lessons) {
      tables.addAll(lesson.learn());
    }
    return tables;
  }
}
