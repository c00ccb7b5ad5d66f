package io.samklang.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableDetectorTest {
  private final WordTableDetector detector = new WordTableDetector(FunctionWords.standard());

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "da", "sv", "de", "en", "nl", "fi", "vi"})
  void isRightWhereItAnswers(String code) {
    detector
        .detect(SampleTexts.in(code))
        .ifPresent(detection -> assertThat(detection.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "da", "sv", "de", "en"})
  void answersForThreeSentences(String code) {
    assertThat(detector.detect(SampleTexts.in(code))).map(Detection::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12 345 678",
        "Han sier at han ikke vet det.",
        "Rocky Sullivan, Jerry Connolly, James Frazier, Laury Ferguson, Mac Keefer, Anna Lund, Per"
            + " Dahl, Kari Berg, Ola Vik, Eva Moe, Jan Lie, Siv Ås, Nils Foss",
        "Le feu dans la vieille halle aux poissons a été découvert juste après minuit par un homme"
            + " qui promenait son chien, et la police pense que personne ne se trouvait là."
      })
  void isSilentWhereWordsDoNotTell(String sample) {
    assertThat(detector.detect(sample)).isEmpty();
  }

  @Test
  void isSilentBetweenTwoLanguages() {
    String both = String.join("\n", SampleTexts.in("nb"), SampleTexts.in("da"));
    assertThat(detector.detect(both)).isEmpty();
  }
}
