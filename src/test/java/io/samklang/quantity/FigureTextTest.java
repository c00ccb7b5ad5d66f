package io.samklang.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1260000       | 1,260,000
          2.80          | 2.8
          0.25          | 0.25
          0.333         | 0.333
          0.333333333333 | 1/3
          0.666666666667 | 2/3
          0.166666666667 | 1/6
          66.6666666667  | 66 2/3
          -2.33333333333 | -2 1/3
          0.1234567890123 | 0.123456789
          """)
  void writesQuotientsWithoutEndAsSuch(BigDecimal value, String written) {
    assertThat(FigureText.of(value)).isEqualTo(written);
  }
}
