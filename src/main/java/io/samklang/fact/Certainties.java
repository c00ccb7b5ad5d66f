package io.samklang.fact;

/** How sure each pair of sentences of two articles is: rows by columns, 0 to 1. */
final class Certainties {
  /** Nothing is known of any pair. */
  static final Certainties NONE = of(new double[0][0]);

  /** How far off a sentence that was parted or left out lets the next aligned pair be. */
  private static final int REACH = 2;

  private static final double LIKELY = 0.9;

  private final double[][] cells;
  private final Peaks ofRows;
  private final Peaks ofColumns;

  private Certainties(double[][] cells, Peaks ofRows, Peaks ofColumns) {
    this.cells = cells;
    this.ofRows = ofRows;
    this.ofColumns = ofColumns;
  }

  static Certainties of(double[][] cells) {
    return new Certainties(cells, Peaks.ofRows(cells), Peaks.ofColumns(cells));
  }

  /** 0 outside. */
  double at(int row, int column) {
    boolean inside = row >= 0 && row < cells.length && column >= 0 && column < cells[row].length;
    return inside ? cells[row][column] : 0;
  }

  /** Whether the pairs before and after are both likely. */
  boolean enclose(int row, int column) {
    return at(row - 1, column - 1) >= LIKELY && at(row + 1, column + 1) >= LIKELY;
  }

  /** The highest before or after a pair, its direct neighbours aside. */
  double near(int row, int column) {
    double highest = 0;
    for (int down = 1; down <= REACH; down++) {
      for (int right = 1; right <= REACH; right++) {
        if (down > 1 || right > 1) {
          highest = Math.max(highest, at(row + down, column + right));
          highest = Math.max(highest, at(row - down, column - right));
        }
      }
    }
    return highest;
  }

  /**
   * How sure it is that a sentence belongs to the neighbour of another, as far as it has no other
   * partner: the highest of both directions.
   */
  double parted(int row, int column) {
    if (cells.length == 0) {
      return 0;
    }
    double beside = Math.max(at(row, column - 1), at(row, column + 1));
    double above = Math.max(at(row - 1, column), at(row + 1, column));
    return Math.max(
        beside * (1 - ofColumns.bestOther(column, row)),
        above * (1 - ofRows.bestOther(row, column)));
  }
}
