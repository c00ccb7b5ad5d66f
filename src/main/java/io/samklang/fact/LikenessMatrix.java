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
    int rows = a.sentences().size();
    int columns = b.sentences().size();
    GivenUnits unitsOfA = GivenUnits.of(a.article());
    GivenUnits unitsOfB = GivenUnits.of(b.article());
    double[][] distinctive = new double[rows][columns];
    double[][] topical = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (!unitsOfA.part(i, unitsOfB, j)) {
          distinctive[i][j] = a.distinctiveSimilarity(i, b, j);
          topical[i][j] = a.similarity(i, b, j);
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
