package io.samklang.fact;

/**
 * Of each row, or each column, of a matrix its highest value, where it is, and the next highest.
 */
record Peaks(double[] highest, int[] places, double[] second) {
  static Peaks ofRows(double[][] cells) {
    Peaks peaks = of(cells.length);
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        peaks.see(row, column, cells[row][column]);
      }
    }
    return peaks;
  }

  static Peaks ofColumns(double[][] cells) {
    Peaks peaks = of(cells.length == 0 ? 0 : cells[0].length);
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        peaks.see(column, row, cells[row][column]);
      }
    }
    return peaks;
  }

  private static Peaks of(int lines) {
    return new Peaks(new double[lines], new int[lines], new double[lines]);
  }

  private void see(int line, int place, double value) {
    if (value > highest[line]) {
      second[line] = highest[line];
      highest[line] = value;
      places[line] = place;
    } else if (value > second[line]) {
      second[line] = value;
    }
  }

  /** The highest value of a line but for one place. */
  double bestOther(int line, int place) {
    return places[line] == place ? second[line] : highest[line];
  }
}
