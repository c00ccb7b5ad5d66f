package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.event.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListPairingTest {
  private static final String NB_THREE = "Ministrene fra Norge, Finland og Polen møttes i går.";
  private static final String DE_TWO = "Die Minister aus Norwegen und Polen trafen sich gestern.";

  private final NamePairing names = new NamePairing(Profiles.LEXICON);
  private final ListPairing pairing = new ListPairing();

  private List<FactPair> pairs(String nb, String de) {
    List<Profile> profiles = Profiles.of(Profiles.Text.nb(nb), Profiles.Text.de(de));
    Profile a = profiles.get(0);
    Profile b = profiles.get(1);
    List<PassagePair> passages = new PassageAligner().align(a, b);
    return pairing.pair(a, b, passages, names.witnesses(profiles));
  }

  private List<FactPair> contradicting(String nb, String de) {
    return pairs(nb, de).stream().filter(FactPair::contradicts).toList();
  }

  @Test
  void aNameThatOneListLacksContradicts() {
    List<FactPair> found = contradicting(NB_THREE, DE_TWO);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).a().text()).isEqualTo("Norge, Finland og Polen");
    assertThat(found.get(0).a().value()).isEqualTo("Finland, Norway, Poland");
    assertThat(found.get(0).b().value()).isEqualTo("Norway, Poland");
    assertThat(found.get(0).reasons()).anyMatch(reason -> reason.contains("“Finland”"));
  }

  @Test
  void theSameNamesInAnotherOrderAgree() {
    List<FactPair> found =
        pairs(NB_THREE, "Die Minister aus Polen, aus Finnland sowie aus Norwegen trafen sich.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).contradicts()).isFalse();
  }

  @Test
  void anotherNameInItsPlaceIsNoMatterOfLists() {
    assertThat(pairs(NB_THREE, "Die Minister aus Norwegen, Italien und Polen trafen sich."))
        .isEmpty();
    assertThat(contradicting(NB_THREE, DE_TWO.replace("gestern", "gestern in Italien"))).isEmpty();
  }

  @Test
  void aNameInTheNextSentenceIsNotMissing() {
    assertThat(contradicting(NB_THREE, DE_TWO + " Auch Finnland war vertreten.")).isEmpty();
  }

  @Test
  void aNameFurtherOffLeavesDoubt() {
    String between = " Es ging um Fisch und um Holz. Ein Vertrag wurde nicht geschlossen.";
    List<FactPair> found = contradicting(NB_THREE, DE_TWO + between + " Finnland liefert Holz.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).score())
        .isLessThan(contradicting(NB_THREE, DE_TWO + between).get(0).score());
  }

  @Test
  void aListThatGoesOnWithOtherWordsIsNone() {
    List.of(
            "Die Minister aus Norwegen, Polen und dem Gastland trafen sich gestern.",
            "Die Minister des Gastlandes, aus Norwegen und Polen trafen sich gestern.",
            "Die Minister aus Norwegen und Polen und viele Gäste trafen sich gestern.")
        .forEach(de -> assertThat(pairs(NB_THREE, de)).as(de).isEmpty());
  }

  @Test
  void aListThatIsNotAllLeavesDoubt() {
    List<FactPair> found = contradicting(NB_THREE, DE_TWO.replace("aus", "unter anderem aus"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).reasons()).anyMatch(reason -> reason.contains("not all"));
    assertThat(found.get(0).score()).isLessThan(contradicting(NB_THREE, DE_TWO).get(0).score());
  }
}
