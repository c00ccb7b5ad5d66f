package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.event.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuantityPairingTest {
  private final QuantityPairing pairing = new QuantityPairing(Profiles.LEXICON);

  private List<FactPair> pair(Profiles.Text... texts) {
    List<Profile> profiles = Profiles.of(texts);
    List<List<QuantityFact>> facts = profiles.stream().map(pairing::factsOf).toList();
    List<PassagePair> passages = new PassageAligner().align(profiles.get(0), profiles.get(1));
    return pairing.pair(facts.get(0), facts.get(1), passages, new Attestations(facts));
  }

  private static String text(FactPair pair) {
    return pair.a().value() + (pair.contradicts() ? " against " : " as ") + pair.b().value();
  }

  @Test
  void aWeekdayContradictsWhereTheDayOfTheMonthAgrees() {
    List<FactPair> pairs =
        pair(
            Profiles.Text.nb("Lederne spiste frokost i Berlin tirsdag 29. september."),
            Profiles.Text.de("Am Samstag (29. September) frühstückten die Führer in Berlin."));
    assertThat(pairs)
        .extracting(QuantityPairingTest::text)
        .containsExactlyInAnyOrder(
            "Tuesday 29 September as 29 September", "Tuesday 29 September against Saturday");
  }

  @Test
  void aYearDoesNotTakeTheMonthFromItsPartner() {
    List<FactPair> pairs =
        pair(
            Profiles.Text.nb("Foreningen ble stiftet i 2016, og den fikk ny leder i mars."),
            Profiles.Text.sv("Föreningen stiftades 2018 och fick en ny ledare i mars."));
    assertThat(pairs)
        .extracting(QuantityPairingTest::text)
        .contains("March as March", "2016 against 2018");
  }

  @Test
  void twoValuesThatAThirdArticleHasBothAreLessOftenOneFact() {
    Profiles.Text nb = Profiles.Text.nb("Ved den ene skolen stemte 68 prosent av elevene.");
    Profiles.Text de = Profiles.Text.de("An der Schule stimmten 69 Prozent der Schüler ab.");
    Profiles.Text both =
        Profiles.Text.sv("68 procent röstade på den ena skolan och 69 procent på den andra.");
    Profiles.Text none = Profiles.Text.sv("Eleverna röstade på skolorna.");
    assertThat(contradiction(pair(nb, de, both))).isLessThan(contradiction(pair(nb, de, none)));
  }

  private static double contradiction(List<FactPair> pairs) {
    return pairs.stream()
        .filter(FactPair::contradicts)
        .mapToDouble(FactPair::score)
        .max()
        .orElse(0);
  }
}
