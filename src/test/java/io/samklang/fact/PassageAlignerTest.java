package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.event.Profile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PassageAlignerTest {
  private static final String FLOOD =
      "Elva gikk over sine bredder natt til mandag.\n"
          + "Politiet evakuerte 240 innbyggere fra landsbyen.\n"
          + "Statsministeren besøker området på tirsdag.";
  private static final String FLUT =
      "Der Fluss trat in der Nacht zum Montag über die Ufer.\n"
          + "Die Polizei brachte 240 Einwohner aus dem Dorf in Sicherheit.\n"
          + "Der Ministerpräsident besucht das Gebiet am Dienstag.";
  private static final String OTHER_ORDER =
      "Der Ministerpräsident besucht das Gebiet am Dienstag.\n"
          + "Die Polizei brachte 240 Einwohner aus dem Dorf in Sicherheit.";

  private final PassageAligner aligner = new PassageAligner();

  private List<PassagePair> align(String nb, String de) {
    List<Profile> profiles = Profiles.of(Profiles.Text.nb(nb), Profiles.Text.de(de));
    return aligner.align(profiles.get(0), profiles.get(1));
  }

  private static String sure(List<PassagePair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.score() >= PassageAligner.ALIGNED)
        .map(pair -> pair.a() + "-" + pair.b())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void alignsTranslations() {
    assertThat(sure(align(FLOOD, FLUT))).isEqualTo("0-0 1-1 2-2");
  }

  @Test
  void alignsReportsInAnotherOrder() {
    assertThat(sure(align(FLOOD, OTHER_ORDER))).contains("1-1").contains("2-0");
  }

  @Test
  void listsTheSurestFirst() {
    assertThat(align(FLOOD, FLUT))
        .isSortedAccordingTo((p, q) -> Double.compare(q.score(), p.score()))
        .allMatch(pair -> pair.score() >= 0 && pair.score() <= 1);
  }

  @Test
  void neighboursMakeAPairSurer() {
    double alone =
        align("Elva gikk over sine bredder.", "Das Dorf steht unter Wasser.").stream()
            .mapToDouble(PassagePair::score)
            .max()
            .orElse(0);
    double between =
        align(
                "Politiet evakuerte 240 innbyggere.\nElva gikk over sine bredder.\n"
                    + "Statsministeren kommer tirsdag.",
                "Die Polizei evakuierte 240 Einwohner.\nDas Dorf steht unter Wasser.\n"
                    + "Der Ministerpräsident kommt am Dienstag.")
            .stream()
            .filter(pair -> pair.a() == 1 && pair.b() == 1)
            .mapToDouble(PassagePair::score)
            .max()
            .orElse(0);
    assertThat(between).isGreaterThanOrEqualTo(alone);
  }

  @Test
  void alignsWhatStandsBetweenAlignedSentences() {
    String nb = FLOOD.replace("Statsm", "Det er 36 år siden.\nStatsm");
    String de = FLUT.replace("Der Min", "Es sind nun 39 Jahre.\nDer Min");
    assertThat(sure(align(nb, de))).isEqualTo("0-0 1-1 2-2 3-3");
  }

  @Test
  void alignsBothPartsOfASentence() {
    String parted =
        "Der Fluss trat in der Nacht zum Montag über die Ufer. "
            + "Das Wasser stand danach fünf Wochen im Dorf.\n"
            + "Der Ministerpräsident besucht das Gebiet am Dienstag.";
    String whole =
        "Elva gikk over sine bredder natt til mandag, og vannet sto i landsbyen i fem uker.\n"
            + "Statsministeren besøker området på tirsdag.";
    assertThat(sure(align(whole, parted))).isEqualTo("0-0 0-1 1-2");
  }

  @Test
  void anArticleWithoutSentencesAlignsWithNothing() {
    assertThat(align("", FLUT)).isEmpty();
  }
}
