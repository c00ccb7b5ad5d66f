package io.samklang.fact;

import io.samklang.event.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sentences of one article as rows and those of another as columns: what speaks for each two of
 * them stating the same, as far as the certainties of a round before tell.
 */
@SuppressWarnings(
    "EnumOrdinal") // values in the order of the constants: a map for each cell is slow
public final class PassageGrid {
  /** Pairs below are noise but between pairs that are aligned. */
  private static final double LEAST_LIKENESS = 0.04;

  private final LikenessMatrix likeness;
  private final Certainties certainties;

  private PassageGrid(LikenessMatrix likeness, Certainties certainties) {
    this.likeness = likeness;
    this.certainties = certainties;
  }

  /** Two articles before anything is known of any pair. */
  public static PassageGrid of(Profile a, Profile b) {
    return new PassageGrid(LikenessMatrix.of(a, b), Certainties.NONE);
  }

  /** Looks at a pair of sentences that are not noise. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param a index of the sentence in the first article
     * @param b index of the sentence in the second article
     * @param values of each {@link PassageFeature}, in the order of the constants; overwritten
     *     after the call
     */
    void see(int a, int b, double[] values);
  }

  /** Shows every pair of sentences that is not noise, row by row. */
  public void visit(Visitor visitor) {
    double[] values = new double[PassageFeature.values().length];
    for (int i = 0; i < likeness.rows(); i++) {
      for (int j = 0; j < likeness.columns(); j++) {
        if (likeness.at(i, j) >= LEAST_LIKENESS || certainties.enclose(i, j)) {
          fill(values, i, j);
          visitor.see(i, j, values);
        }
      }
    }
  }

  /** The same sentences one round later. */
  public PassageGrid scoredBy(LogisticModel<PassageFeature> model) {
    double[][] after = new double[likeness.rows()][likeness.columns()];
    visit((a, b, values) -> after[a][b] = model.certainty(values));
    return new PassageGrid(likeness, Certainties.of(after));
  }

  /** The pairs with their certainties, surest first. */
  List<PassagePair> pairs() {
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

  private void fill(double[] values, int i, int j) {
    double inRow = likeness.marginInRow(i, j);
    double inColumn = likeness.marginInColumn(i, j);
    double previous = certainties.at(i - 1, j - 1);
    double next = certainties.at(i + 1, j + 1);
    values[PassageFeature.BIAS.ordinal()] = 1;
    values[PassageFeature.LIKENESS.ordinal()] = likeness.at(i, j);
    values[PassageFeature.LEAST_MARGIN.ordinal()] = Math.min(inRow, inColumn);
    values[PassageFeature.MOST_MARGIN.ordinal()] = Math.max(inRow, inColumn);
    values[PassageFeature.BEFORE.ordinal()] = previous;
    values[PassageFeature.AFTER.ordinal()] = next;
    values[PassageFeature.BETWEEN.ordinal()] = previous * next;
    values[PassageFeature.NEAR.ordinal()] = certainties.near(i, j);
    values[PassageFeature.PARTED.ordinal()] = certainties.parted(i, j);
    values[PassageFeature.BOTH_FIRST.ordinal()] = i == 0 && j == 0 ? 1 : 0;
  }
}
