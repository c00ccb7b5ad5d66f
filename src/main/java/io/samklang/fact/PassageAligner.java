package io.samklang.fact;

import io.samklang.event.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns the sentences of two articles. A pair counts by its likeness, by how far it stands out
 * from the other partners of both sentences, and by whether its neighbours are aligned alike:
 * translations run in parallel, independent reports do not and lose little by it. What is known of
 * the neighbours grows in rounds, each from the one before.
 */
@SuppressWarnings(
    "EnumOrdinal") // values in the order of the constants: a map for each cell is slow
public final class PassageAligner {
  /** From this score on two sentences are held to state the same. */
  public static final double ALIGNED = 0.25;

  /** Pairs below are noise whatever stands beside them. */
  private static final double LEAST_LIKENESS = 0.04;

  /** Rounds that look at neighbours; a third changes next to nothing. */
  private static final int ROUNDS = 2;

  private final LogisticModel<PassageFeature> alone =
      LogisticModel.read("/fact/passage-model-alone.tsv", PassageFeature.class);
  private final LogisticModel<PassageFeature> together =
      LogisticModel.read("/fact/passage-model.tsv", PassageFeature.class);

  /**
   * Sentences that are alike or aligned, each pair scored, surest first; a sentence may stand in
   * several pairs.
   */
  public List<PassagePair> align(Profile a, Profile b) {
    LikenessMatrix likeness = LikenessMatrix.of(a, b);
    Certainties certainties = score(likeness, alone, Certainties.NONE);
    for (int round = 0; round < ROUNDS; round++) {
      certainties = score(likeness, together, certainties);
    }
    return pairs(likeness, certainties);
  }

  private static List<PassagePair> pairs(LikenessMatrix likeness, Certainties certainties) {
    List<PassagePair> pairs = new ArrayList<>();
    for (int i = 0; i < likeness.rows(); i++) {
      for (int j = 0; j < likeness.columns(); j++) {
        double topical = likeness.topical(i, j);
        if (topical >= LEAST_LIKENESS || certainties.at(i, j) > 0) {
          pairs.add(new PassagePair(i, j, topical, certainties.at(i, j)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(PassagePair::score)
            .reversed()
            .thenComparingInt(PassagePair::a)
            .thenComparingInt(PassagePair::b));
    return pairs;
  }

  private static Certainties score(
      LikenessMatrix likeness, LogisticModel<PassageFeature> model, Certainties before) {
    double[][] after = new double[likeness.rows()][likeness.columns()];
    double[] values = new double[PassageFeature.values().length];
    for (int i = 0; i < likeness.rows(); i++) {
      for (int j = 0; j < likeness.columns(); j++) {
        if (likeness.at(i, j) >= LEAST_LIKENESS) {
          fill(values, likeness, before, i, j);
          after[i][j] = model.certainty(values);
        }
      }
    }
    return Certainties.of(after);
  }

  private static void fill(
      double[] values, LikenessMatrix likeness, Certainties before, int i, int j) {
    double inRow = likeness.marginInRow(i, j);
    double inColumn = likeness.marginInColumn(i, j);
    double previous = before.at(i - 1, j - 1);
    double next = before.at(i + 1, j + 1);
    values[PassageFeature.BIAS.ordinal()] = 1;
    values[PassageFeature.LIKENESS.ordinal()] = likeness.at(i, j);
    values[PassageFeature.LEAST_MARGIN.ordinal()] = Math.min(inRow, inColumn);
    values[PassageFeature.MOST_MARGIN.ordinal()] = Math.max(inRow, inColumn);
    values[PassageFeature.BEFORE.ordinal()] = previous;
    values[PassageFeature.AFTER.ordinal()] = next;
    values[PassageFeature.BETWEEN.ordinal()] = previous * next;
    values[PassageFeature.NEAR.ordinal()] = before.near(i, j);
    values[PassageFeature.PARTED.ordinal()] = before.parted(i, j);
    values[PassageFeature.BOTH_FIRST.ordinal()] = i == 0 && j == 0 ? 1 : 0;
  }
}
