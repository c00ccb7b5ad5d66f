package io.samklang.fact;

/** Of each line its highest value, where it is, and the next highest. */
record Peaks(double[] highest, int[] places, double[] second) {
  static Peaks of(double[][] lines) {
    Peaks peaks =
        new Peaks(new double[lines.length], new int[lines.length], new double[lines.length]);
    for (int i = 0; i < lines.length; i++) {
      for (int j = 0; j < lines[i].length; j++) {
        peaks.see(i, j, lines[i][j]);
      }
    }
    return peaks;
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

  double bestOther(int line, int place) {
    return places[line] == place ? second[line] : highest[line];
  }
}
