package io.samklang.fact;

import io.samklang.event.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns the sentences of two articles. A pair counts by its likeness, by how far it stands out
 * from the other partners of both sentences, and by whether its neighbours are aligned alike:
 * translations run in parallel, independent reports do not and lose nothing by it.
 */
public final class PassageAligner {
  /** Pairs below are noise whatever stands beside them. */
  private static final double LEAST_LIKENESS = 0.08;

  /** From this score on two sentences are held to state the same. */
  public static final double ALIGNED = 0.25;

  /** Weights of the score's logistic model; measured on seed 1 of the development benchmark. */
  private static final double BIAS = -4.3;

  private static final double LIKENESS = 11;
  private static final double MARGIN = 12;
  private static final double NEIGHBOURS = 2.3;

  /** Aligned sentences, each pair scored, best first; a sentence may stand in several pairs. */
  public List<PassagePair> align(Profile a, Profile b) {
    Matrix likeness = Matrix.of(a, b);
    List<PassagePair> pairs = new ArrayList<>();
    for (int i = 0; i < likeness.rows(); i++) {
      for (int j = 0; j < likeness.columns(); j++) {
        double value = likeness.at(i, j);
        if (value >= LEAST_LIKENESS) {
          pairs.add(new PassagePair(i, j, value, score(likeness, i, j)));
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

  private static double score(Matrix likeness, int i, int j) {
    double z =
        BIAS
            + LIKENESS * likeness.at(i, j)
            + MARGIN * likeness.margin(i, j)
            + NEIGHBOURS * likeness.neighbours(i, j);
    return 1 / (1 + Math.exp(-z));
  }

  /** The likeness of every sentence of one article to every sentence of another. */
  private static final class Matrix {
    private final double[][] cells;
    private final int rows;
    private final int columns;

    private Matrix(double[][] cells, int rows, int columns) {
      this.cells = cells;
      this.rows = rows;
      this.columns = columns;
    }

    int rows() {
      return rows;
    }

    int columns() {
      return columns;
    }

    static Matrix of(Profile a, Profile b) {
      int rows = a.sentences().size();
      int columns = b.sentences().size();
      double[][] cells = new double[rows][columns];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          cells[i][j] = a.similarity(i, b, j);
        }
      }
      return new Matrix(cells, rows, columns);
    }

    double at(int i, int j) {
      return cells[i][j];
    }

    /**
     * How far a cell stands above the best other cell of its row and of its column; negative where
     * it is not the best.
     */
    double margin(int i, int j) {
      double other = 0;
      for (int k = 0; k < columns; k++) {
        if (k != j) {
          other = Math.max(other, cells[i][k]);
        }
      }
      for (int k = 0; k < rows; k++) {
        if (k != i) {
          other = Math.max(other, cells[k][j]);
        }
      }
      return cells[i][j] - other;
    }

    /** 0 to 2: of the sentences before and after, how many are best aligned with each other. */
    int neighbours(int i, int j) {
      return (isBest(i - 1, j - 1) ? 1 : 0) + (isBest(i + 1, j + 1) ? 1 : 0);
    }

    private boolean isBest(int i, int j) {
      return i >= 0
          && j >= 0
          && i < rows
          && j < columns
          && cells[i][j] >= LEAST_LIKENESS
          && margin(i, j) > 0;
    }
  }
}
