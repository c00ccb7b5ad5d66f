package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class LogisticModelTest {
  private enum Feature {
    BIAS,
    SLOPE,
    UNLISTED
  }

  private static final String TABLE = "/fact/logistic.tsv";

  private final LogisticModel<Feature> model = LogisticModel.read(TABLE, Feature.class);

  @Test
  void weighsWhatTheTableLists() {
    assertThat(model.certainty(Map.of(Feature.BIAS, 1.0, Feature.SLOPE, 2.0))).isEqualTo(0.5);
    assertThat(model.certainty(Map.of(Feature.BIAS, 1.0, Feature.SLOPE, 20.0))).isGreaterThan(0.99);
    assertThat(model.certainty(Map.of(Feature.BIAS, 1.0))).isLessThan(0.2);
  }

  @Test
  void whatTheTableLeavesOutWeighsNothing() {
    assertThat(model.certainty(Map.of(Feature.UNLISTED, 1000.0))).isEqualTo(0.5);
  }

  @Test
  void readsValuesInTheOrderOfTheFeaturesToo() {
    assertThat(model.certainty(new double[] {1, 2, 7})).isEqualTo(0.5);
  }

  @Test
  void refusesFeaturesThatItDoesNotKnow() {
    assertThatThrownBy(() -> LogisticModel.read(TABLE, PassageFeature.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SLOPE");
  }
}
