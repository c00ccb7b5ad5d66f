package io.samklang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {
  private final FunctionWords tables = FunctionWords.standard();

  @ParameterizedTest
  @CsvSource({
    "nb, ikke, true", "da, ikke, true", "nn, ikke, false", "nn, ikkje, true", "nb, av, true",
    "da, af, true", "da, av, false", "nb, af, false", "sv, och, true", "nb, och, false",
    "de, und, true", "nb, HVA, true", "nn, eg, true", "da, hvad, true"
  })
  void tellsTheWordsOfCloseLanguagesApart(String code, String word, boolean expected) {
    assertThat(tables.contains(code, word)).isEqualTo(expected);
  }

  @Test
  void sharesWhatSeveralLanguagesHave() {
    var weights = tables.weigh("ikke");
    assertThat(weights).containsOnlyKeys("nb", "da");
    assertThat(weights.get("nb")).isEqualTo(weights.get("da")).isEqualTo(0.5);
  }

  @Test
  void countsRepetitions() {
    List<String> words = FunctionWords.wordsOf("Und der Hund und die Katze, und 12 andere");
    assertThat(tables.count("de", words)).isEqualTo(6);
  }

  @Test
  void readsDecomposedLettersAsWhole() {
    String text = "når får så må også";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(tables.weigh(decomposed)).isEqualTo(tables.weigh(text));
  }

  @Test
  void saysNothingOfNamesAndNumbers() {
    assertThat(tables.weigh("12 345")).isEmpty();
    assertThat(FunctionWords.wordsOf("Å gå, 12 ganger")).containsExactly("å", "gå", "ganger");
  }

  @Test
  void hasATableForEveryCandidate() {
    assertThat(Candidate.all())
        .allSatisfy(
            candidate -> {
              List<String> words = FunctionWords.wordsOf(SampleTexts.in(candidate.code()));
              assertThat(tables.count(candidate.code(), words)).isGreaterThan(8);
              assertThat(candidate.relatives()).allMatch(r -> Candidate.find(r).isPresent());
            });
  }
}
