package io.samklang.fact;

import io.samklang.event.Profile;

/**
 * The likeness of every sentence of one article (a row) to every sentence of another (a column) in
 * what sets them apart.
 */
final class LikenessMatrix {
  private final double[][] cells;
  private final double[][] transposed;
  private final Peaks ofRows;
  private final Peaks ofColumns;

  private LikenessMatrix(double[][] cells, double[][] transposed) {
    this.cells = cells;
    this.transposed = transposed;
    this.ofRows = Peaks.of(cells);
    this.ofColumns = Peaks.of(transposed);
  }

  static LikenessMatrix of(Profile a, Profile b) {
    int rows = a.sentences().size();
    int columns = b.sentences().size();
    GivenUnits unitsOfA = GivenUnits.of(a.article());
    GivenUnits unitsOfB = GivenUnits.of(b.article());
    double[][] cells = new double[rows][columns];
    double[][] transposed = new double[columns][rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cells[i][j] = unitsOfA.part(i, unitsOfB, j) ? 0 : a.distinctiveSimilarity(i, b, j);
        transposed[j][i] = cells[i][j];
      }
    }
    return new LikenessMatrix(cells, transposed);
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return transposed.length;
  }

  double at(int row, int column) {
    return cells[row][column];
  }

  /** How far a cell stands above the best other one of its row; negative where it does not. */
  double marginInRow(int row, int column) {
    return cells[row][column] - ofRows.bestOther(row, column);
  }

  /** How far a cell stands above the best other one of its column; negative where it does not. */
  double marginInColumn(int row, int column) {
    return transposed[column][row] - ofColumns.bestOther(column, row);
  }
}
