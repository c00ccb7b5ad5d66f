package io.samklang.inject;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSwapsTest {
  private final WordSwaps words = new WordSwaps();

  private Optional<Edit> find(String set, String language, String text) {
    return words.find(set, new LanguageTag(language), text, new Random(1));
  }

  @ParameterizedTest
  @CsvSource({
    "weekday, nb, på mandagen var, mandagen, dagen",
    "weekday, de, am Montagabend, Montagabend, abend",
    "weekday, sv, i lördags, lördags, s",
    "nationality, de, der norwegischen, norwegischen, en",
    "ordinal, de, zum dritten, dritten, n",
    "role, sv, statsministern, statsministern, ministern"
  })
  void keepsTheEnding(String set, String language, String text, String was, String ending) {
    Edit edit = find(set, language, text).orElseThrow();
    assertThat(edit.span().of(text)).isEqualTo(was);
    assertThat(edit.now()).isNotEqualTo(was).endsWith(ending);
  }

  @Test
  void takesTheLongestWord() {
    Edit edit = find("bound", "nb", "ikke mer enn").orElseThrow();
    assertThat(edit.now()).isEqualTo("mindre enn");
  }

  @Test
  void keepsACapital() {
    assertThat(find("bound", "sv", "Mer än").orElseThrow().now()).isEqualTo("Mindre än");
  }

  @ParameterizedTest
  @CsvSource({"number, nb, tretti", "scale, de, Millionenstadt", "month, sv, marsch"})
  void leavesLongerWordsAlone(String set, String language, String text) {
    assertThat(find(set, language, text))
        .map(edit -> edit.span().of(text))
        .satisfiesAnyOf(
            found -> assertThat(found).isEmpty(), found -> assertThat(found).contains(text));
  }

  @Test
  void swapsSignsBesideFigures() {
    assertThat(find("currency", "de", "€40").orElseThrow().span().length()).isEqualTo(1);
  }

  @Test
  void knowsOnlyWordsOfTheLanguage() {
    assertThat(find("weekday", "de", "mandag")).isEmpty();
  }
}
