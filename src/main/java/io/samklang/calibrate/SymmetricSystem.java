package io.samklang.calibrate;

/** Linear equations with a symmetric, positive definite matrix, by Cholesky's decomposition. */
final class SymmetricSystem {
  private SymmetricSystem() {}

  /**
   * Finds x with {@code matrix} x = {@code right}.
   *
   * @param matrix its lower triangle, diagonal included; what stands above is not read
   * @throws ArithmeticException if the matrix is not positive definite
   */
  static double[] solve(double[][] matrix, double[] right) {
    double[][] root = root(matrix);
    double[] x = right.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= root[i][k] * x[k];
      }
      x[i] /= root[i][i];
    }
    for (int i = x.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] -= root[k][i] * x[k];
      }
      x[i] /= root[i][i];
    }
    return x;
  }

  /** The lower triangle that, times itself turned over, makes the matrix. */
  private static double[][] root(double[][] matrix) {
    double[][] root = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= root[i][k] * root[j][k];
        }
        root[i][j] = i == j ? squareRoot(rest) : rest / root[j][j];
      }
    }
    return root;
  }

  private static double squareRoot(double square) {
    if (!(square > 0)) {
      throw new ArithmeticException("the matrix is not positive definite");
    }
    return Math.sqrt(square);
  }
}
