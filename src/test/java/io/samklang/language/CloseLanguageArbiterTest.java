package io.samklang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseLanguageArbiterTest {
  private static Optional<String> arbitrated(String detected, String sample) {
    return arbitrated(new Detection(detected, 0.9), sample);
  }

  private static Optional<String> arbitrated(Detection detection, String sample) {
    LanguageDetector detector = text -> Optional.of(detection);
    return new CloseLanguageArbiter(detector, FunctionWords.standard())
        .detect(sample)
        .map(Detection::code);
  }

  @ParameterizedTest
  @CsvSource({
    "da, Jeg vet ikke hva som ble sagt, nb",
    "nb, Jeg ved ikke hvad der blev sagt, da",
    "nb, Eg veit ikkje kva som vart sagt, nn",
    "nn, Jeg vet ikke hva som ble sagt, nb"
  })
  void overrulesACloseRelative(String detected, String sample, String expected) {
    assertThat(arbitrated(detected, sample)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"de, Jeg vet ikke hva som ble sagt", "da, Maria og Lars er her", "da, 1 2 3"})
  void leavesOtherAnswersAlone(String detected, String sample) {
    assertThat(arbitrated(detected, sample)).contains(detected);
  }

  @ParameterizedTest
  @CsvSource({
    "da, Maria og Lars er her, nb",
    "da, Jeg ved ikke hvad der blev sagt, da",
    "nb, Maria og Lars er her, nb"
  })
  void aTossUpFallsToTheLanguageThatIsCompared(String detected, String sample, String expected) {
    assertThat(arbitrated(new Detection(detected, 0.505), sample)).contains(expected);
  }

  @Test
  void takesTheFirstAnswerOfSeveral() {
    LanguageDetector silent = text -> Optional.empty();
    LanguageDetector first = text -> Optional.of(new Detection("sv", 1));
    LanguageDetector second = text -> Optional.of(new Detection("de", 1));
    assertThat(new FirstAnswer(List.of(silent, first, second)).detect("x"))
        .map(Detection::code)
        .contains("sv");
    assertThat(new FirstAnswer(List.of(silent)).detect("x")).isEmpty();
  }
}
