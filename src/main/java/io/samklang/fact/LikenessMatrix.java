package io.samklang.fact;

import io.samklang.event.Profile;

/**
 * The likeness of every sentence of one article (a row) to every sentence of another (a column).
 */
final class LikenessMatrix {
  private final double[][] distinctive;
  private final double[][] topical;
  private final Peaks ofRows;
  private final Peaks ofColumns;

  private LikenessMatrix(double[][] distinctive, double[][] topical) {
    this.distinctive = distinctive;
    this.topical = topical;
    this.ofRows = Peaks.ofRows(distinctive);
    this.ofColumns = Peaks.ofColumns(distinctive);
  }

  static LikenessMatrix of(Profile a, Profile b) {
    double[][] distinctive = a.distinctiveSimilarities(b);
    double[][] topical = a.similarities(b);
    GivenUnits unitsOfA = GivenUnits.of(a.article());
    GivenUnits unitsOfB = GivenUnits.of(b.article());
    for (int i = 0; i < distinctive.length; i++) {
      for (int j = 0; j < distinctive[i].length; j++) {
        if (unitsOfA.part(i, unitsOfB, j)) {
          distinctive[i][j] = 0;
          topical[i][j] = 0;
        }
      }
    }
    return new LikenessMatrix(distinctive, topical);
  }

  int rows() {
    return distinctive.length;
  }

  int columns() {
    return rows() == 0 ? 0 : distinctive[0].length;
  }

  /** In what sets the sentences apart from the others of their articles. */
  double at(int row, int column) {
    return distinctive[row][column];
  }

  /** In what they are about. */
  double topical(int row, int column) {
    return topical[row][column];
  }

  /** How far a cell stands above the best other one of its row; negative where it does not. */
  double marginInRow(int row, int column) {
    return distinctive[row][column] - ofRows.bestOther(row, column);
  }

  /** How far a cell stands above the best other one of its column; negative where it does not. */
  double marginInColumn(int row, int column) {
    return distinctive[row][column] - ofColumns.bestOther(column, row);
  }
}
