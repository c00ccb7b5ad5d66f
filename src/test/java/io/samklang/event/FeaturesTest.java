package io.samklang.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FeaturesTest {
  private static Features gathered(int times) {
    Features.Gathering gathering = new Features.Gathering();
    for (int i = 0; i < times; i++) {
      gathering.add(7, 1);
      gathering.add(-3, 0.5);
    }
    return gathering.features();
  }

  @Test
  void addsUpTheCountsOfOneFeatureInAscendingOrder() {
    Features features = gathered(100);
    assertThat(features.keys()).containsExactly(-3, 7);
    assertThat(features.count(0)).isEqualTo(50);
    assertThat(features.count(1)).isEqualTo(100);
  }

  @Test
  void gathersTheFeaturesOfParts() {
    Features.Gathering whole = new Features.Gathering();
    whole.add(gathered(1));
    whole.add(gathered(2));
    assertThat(whole.features().count(1)).isEqualTo(3);
  }

  @Test
  void weighsByLogarithmAndRarity() {
    SparseVector vector = gathered(100).weigh(feature -> feature == 7 ? 2 : 1);
    double often = 2 * Math.log1p(100);
    double rare = Math.log1p(50);
    assertThat(vector.weight(1))
        .isCloseTo((float) (often / Math.hypot(often, rare)), within(1e-6f));
  }

  @Test
  void leavesOutWhatWeighsNothing() {
    SparseVector vector = gathered(1).weigh(feature -> feature == 7 ? 1 : -1);
    assertThat(vector.size()).isEqualTo(1);
    assertThat(vector.key(0)).isEqualTo(7);
    assertThat(gathered(1).weigh(feature -> 0)).isSameAs(SparseVector.EMPTY);
  }
}
