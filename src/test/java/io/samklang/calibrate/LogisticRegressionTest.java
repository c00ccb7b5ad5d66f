package io.samklang.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LogisticRegressionTest {
  private static final int BIAS = 0;

  /** Each case as often as a model with these weights says: its most likely weights are these. */
  private static List<Example> drawnFrom(double... weights) {
    List<Example> examples = new ArrayList<>();
    for (int x = -3; x <= 3; x++) {
      for (int y = -3; y <= 3; y++) {
        double certainty = 1 / (1 + Math.exp(-weights[0] - weights[1] * x - weights[2] * y));
        examples.add(new Example(new double[] {1, x, y}, true, 1e6 * certainty));
        examples.add(new Example(new double[] {1, x, y}, false, 1e6 * (1 - certainty)));
      }
    }
    return examples;
  }

  private static double[] fit(List<Example> examples, double[] start, int... free) {
    BitSet isFree = new BitSet();
    for (int feature : free) {
      isFree.set(feature);
    }
    return new LogisticRegression(examples, isFree, BIAS).fit(start);
  }

  @Test
  void findsTheWeightsThatMadeTheExamples() {
    assertThat(fit(drawnFrom(-1.5, 2, -0.7), new double[3], 0, 1, 2))
        .containsExactly(new double[] {-1.5, 2, -0.7}, within(1e-4));
  }

  @Test
  void startsFromAnywhere() {
    assertThat(fit(drawnFrom(-1.5, 2, -0.7), new double[] {9, -9, 30}, 0, 1, 2))
        .containsExactly(new double[] {-1.5, 2, -0.7}, within(1e-4));
  }

  @Test
  void keepsWhatIsHeldAndFitsTheOthersBesideIt() {
    double[] fitted = fit(drawnFrom(-1.5, 2, -0.7), new double[] {0, 0, -0.7}, 0, 1);
    assertThat(fitted[2]).isEqualTo(-0.7);
    assertThat(fitted).containsExactly(new double[] {-1.5, 2, -0.7}, within(1e-4));
    assertThat(fit(drawnFrom(-1.5, 2, -0.7), new double[] {0, 1, 0}, 0, 2)[1]).isEqualTo(1);
  }

  @Test
  void keepsWeightsFiniteWhereAFeatureDecidesAlone() {
    List<Example> examples =
        List.of(
            new Example(new double[] {1, 1}, true, 1), new Example(new double[] {1, -1}, false, 1));
    double[] fitted = fit(examples, new double[2], 0, 1);
    // where the slope of the two losses, 2 / (1 + exp(w)), is that of the penalty, w
    assertThat(fitted[1]).isCloseTo(2 / (1 + Math.exp(fitted[1])), within(1e-6));
    assertThat(fitted[0]).isCloseTo(0, within(1e-6));
  }

  @Test
  void doesNotPenaliseTheBias() {
    List<Example> examples =
        List.of(new Example(new double[] {1}, true, 3), new Example(new double[] {1}, false, 1));
    assertThat(fit(examples, new double[1], 0)[0]).isCloseTo(Math.log(3), within(1e-6));
  }
}
