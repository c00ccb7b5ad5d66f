package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeTest {
  @ParameterizedTest
  @CsvSource({
    "about, 30, 27, 33",
    "about, 3, 2.5, 3.5",
    "about, 0.4, 0.36, 0.44",
    "about, -10, -11, -9",
    "nearly, 50, 45, 50",
    "nearly, 2, 1.5, 2",
    "slightly-over, 30, 30, 33",
    "slightly-over, 2, 2, 2.5"
  })
  void admitsATenthOrAHalf(String hedge, BigDecimal value, BigDecimal low, BigDecimal high) {
    Amount claimed = Hedge.parse(hedge).apply(Amount.exact(value));
    assertThat(claimed.low().orElseThrow()).isEqualByComparingTo(low);
    assertThat(claimed.high().orElseThrow()).isEqualByComparingTo(high);
    assertThat(claimed.precision()).isEqualTo(Precision.APPROXIMATE);
  }

  @Test
  void leavesOneSideOfBoundsOpen() {
    Amount most = Hedge.AT_MOST.apply(Amount.exact(50));
    Amount least = Hedge.AT_LEAST.apply(Amount.exact(50));
    assertThat(most.low()).isEqualTo(Optional.empty());
    assertThat(most.high()).contains(BigDecimal.valueOf(50));
    assertThat(least.low()).contains(BigDecimal.valueOf(50));
    assertThat(least.high()).isEqualTo(Optional.empty());
  }

  @Test
  void leavesRangesAlone() {
    Amount range = Amount.between(BigDecimal.ONE, BigDecimal.TEN);
    assertThat(Hedge.ABOUT.apply(range)).isEqualTo(range);
  }
}
