package io.samklang.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules alone: the guess of the model is always "break", so only refusals keep text together.
 */
class SentenceBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "de; Er kam am 25. November an.",
        "de; Im 18. Jahrhundert und in der 35. Woche.",
        "de; Herr Dr. Weber und Prof. J. S. Bach.",
        "de; Siehe Nr. 5 und Art. 7.",
        "nb; Møtet er 25. november kl. 19.30 i Oslo.",
        "nb; Partiene, bl.a. Høyre, sa f.eks. Nei.",
        "nb; «Kommer du?» spurte hun.",
        "sv; Bl.a. Anna och ca. 30 andra kom.",
        "sv; Vad? frågade han.",
      })
  void keepsTogether(String language, String text) {
    assertThat(cut(language, text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nb; Han gikk.| Hun ble.",
        "nb; Han sa: «Gå hjem!»| Så gikk de.",
        "de; Das war 2025.| Heute ist es anders.",
        "de; „Nein.“| „Doch.“",
        "sv; Hon fick 30 procent.| Sedan kom valet.",
        "sv; Nej …| Eller kanske?",
      })
  void cuts(String language, String parts) {
    String text = parts.replace("|", "");
    List<String> expected = List.of(parts.split("\\|", -1)).stream().map(String::strip).toList();
    assertThat(cut(language, text)).isEqualTo(expected);
  }

  @Test
  void aBlankLineAlwaysEndsASentence() {
    assertThat(cut("nb", "Storm over Bergen\n\nVinden øker")).hasSize(2);
    assertThat(cut("nb", "Storm over\nBergen")).hasSize(1);
  }

  private static List<String> cut(String language, String text) {
    Abbreviations table = Abbreviations.of(LanguageTag.find(language).orElseThrow());
    return new SentenceBreaks(table).cut(text, at -> true).stream().map(s -> s.of(text)).toList();
  }
}
