package io.samklang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FullestValuesTest {
  private static FullestValues values(String... values) {
    return new FullestValues(Set.of(values), Set.of());
  }

  @Test
  void aShortFormIsShownInFull() {
    assertThat(values("Takaichi", "Takaichi Sanae", "Ishiba").of("Takaichi"))
        .isEqualTo("Takaichi Sanae");
    assertThat(values("04:12", "Saturday 04:12", "06:12").of("06:12")).isEqualTo("06:12");
  }

  @Test
  void anAmountIsShownInTheCurrencyThatOneOfThemNames() {
    assertThat(values("300 crowns", "300 NOK", "400 crowns").of("300 crowns")).isEqualTo("300 NOK");
    assertThat(values("300 crowns", "300 NOK", "300 SEK").of("300 crowns")).isEqualTo("300 crowns");
    assertThat(values("300 crowns", "300 USD").of("300 crowns")).isEqualTo("300 crowns");
  }

  @Test
  void aShortFormOfTwoIsLeftAsItIs() {
    assertThat(values("Hansen", "Kari Hansen", "Ola Hansen").of("Hansen")).isEqualTo("Hansen");
  }

  @Test
  void whatContradictsIsKeptApart() {
    FullestValues roles =
        new FullestValues(
            Set.of("president", "vice president"), Set.of(List.of("vice president", "president")));
    assertThat(roles.of("president")).isEqualTo("president");
  }
}
