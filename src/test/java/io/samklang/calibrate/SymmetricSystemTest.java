package io.samklang.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SymmetricSystemTest {
  @Test
  void solvesByTheLowerTriangle() {
    double[][] matrix = {{4, 99, 99}, {2, 5, 99}, {-2, 1, 6}};
    // (1, -2, 3) times the whole matrix
    double[] right = {4 - 4 - 6, 2 - 10 + 3, -2 - 2 + 18};
    assertThat(SymmetricSystem.solve(matrix, right))
        .containsExactly(new double[] {1, -2, 3}, within(1e-12));
  }

  @Test
  void refusesAMatrixThatIsNotPositiveDefinite() {
    assertThatThrownBy(
            () -> SymmetricSystem.solve(new double[][] {{1, 0}, {2, 4}}, new double[] {1, 1}))
        .isInstanceOf(ArithmeticException.class);
  }
}
