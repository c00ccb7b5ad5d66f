package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.event.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NamePairingTest {
  private static final String BOTH_NAMED =
      "Berit Hansen leder rådet. Knut Nilsen er hennes nestleder.\n";
  private static final String BEIDE_GENANNT =
      "Berit Hansen leitet den Rat. Knut Nilsen ist ihr Stellvertreter.\n";

  private final NamePairing pairing = new NamePairing(Profiles.LEXICON);

  private List<FactPair> contradicting(Profiles.Text... texts) {
    List<Profile> profiles = Profiles.of(texts);
    Profile a = profiles.get(0);
    Profile b = profiles.get(1);
    List<PassagePair> passages = new PassageAligner().align(a, b);
    return pairing.pair(a, b, passages, pairing.witnesses(profiles)).stream()
        .filter(FactPair::contradicts)
        .toList();
  }

  @Test
  void aNameThatTheOtherArticleLacksContradicts() {
    assertThat(
            contradicting(
                Profiles.Text.nb("Rådet valgte på mandag Berit Hansen til ny leder."),
                Profiles.Text.de("Der Rat wählte am Montag Berit Olsen zur neuen Leiterin.")))
        .hasSize(1);
  }

  @Test
  void namesThatBothArticlesKnowCanBeMixedUp() {
    List<FactPair> pairs =
        contradicting(
            Profiles.Text.nb(BOTH_NAMED + "Rådet betalte på mandag Berit Hansen 4500 kroner."),
            Profiles.Text.de(BEIDE_GENANNT + "Der Rat zahlte am Montag Knut Nilsen 4500 Kronen."));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).features()).containsKey(SlotFeature.BOTH_KNOWN);
  }

  @Test
  void aRegionDoesNotNameTheCountriesInIt() {
    String nb = "Striden om Midtøsten fortsetter.\n";
    String de = "Der Streit um den Nahen Osten dauert an.\n";
    List<FactPair> pairs =
        contradicting(
            Profiles.Text.nb(nb + "Frankrike har over 1000 soldater i det herjede landet."),
            Profiles.Text.de(de + "Ägypten hat mehr als 1000 Soldaten in dem verheerten Land."));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).features()).containsKey(SlotFeature.BOTH_ABSENT);
  }

  @Test
  void aNameThatStandsTwiceCanBeReplacedOnce() {
    List<FactPair> pairs =
        contradicting(
            Profiles.Text.nb("Norge selger fisk til Kina, sa Kinas ambassadør på mandag."),
            Profiles.Text.de("Norwegen verkauft Fisch nach China, sagte Japans Botschafter."));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).b().text()).isEqualTo("Japan");
  }

  @Test
  void aNameThatIsMerelyLeftOutContradictsNobody() {
    assertThat(
            contradicting(
                Profiles.Text.nb("Rådet valgte på mandag Berit Hansen til ny leder."),
                Profiles.Text.de("Der Rat wählte am Montag eine neue Leiterin.")))
        .isEmpty();
  }
}
