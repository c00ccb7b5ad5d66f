package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.event.Profile;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.QuantityComparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirmnessTest {
  private static double firmness(String nb, String sv) {
    List<Profile> sides = Profiles.of(Profiles.Text.nb(nb), Profiles.Text.sv(sv));
    Quantity x = only(sides.get(0));
    Quantity y = only(sides.get(1));
    return Firmness.of(new QuantityComparator().compare(x, y), x, y);
  }

  private static Quantity only(Profile profile) {
    List<Quantity> all = profile.article().quantities().stream().flatMap(List::stream).toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Det var 18 biler., Det var 18 bilar.",
    "Det var 1300 biler., Det var 1 263 bilar.",
    "Det tok to uker., Det tog 14 dagar."
  })
  void equalFiguresAreFirm(String nb, String sv) {
    assertThat(firmness(nb, sv)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Mer enn 5000 mennesker kom., Tiotusentals människor kom.",
    "Mer enn 460 000 mennesker kom., Flera miljoner människor kom."
  })
  void whatIsOnlyNotExcludedIsWeak(String nb, String sv) {
    assertThat(firmness(nb, sv)).isLessThan(0.2);
  }

  @ParameterizedTest
  @CsvSource({
    "Mer enn 50 biler kom., Mer än 52 bilar kom.",
    "Nesten 50 biler kom., Det kom 48 bilar."
  })
  void figuresCloseToTheBoundAreNearlyFirm(String nb, String sv) {
    assertThat(firmness(nb, sv)).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "Det skjedde i november., Det hände 2016.",
    "Det skjedde på en lørdag., Det hände den 3 maj."
  })
  void datesThatShareNoPartAreWeak(String nb, String sv) {
    assertThat(firmness(nb, sv)).isLessThan(0.2);
  }

  @ParameterizedTest
  @CsvSource({
    "Det skjedde i november 2016., Det hände 2016.",
    "Det skjedde lørdag 3. mai., Det hände den 3 maj."
  })
  void datesThatShareAPartAreFirm(String nb, String sv) {
    assertThat(firmness(nb, sv)).isEqualTo(1);
  }
}
