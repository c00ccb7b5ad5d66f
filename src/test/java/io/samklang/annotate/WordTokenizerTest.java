package io.samklang.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nb; Møtet er 25. november kl. 19.30.; Møtet|er|25.|november|kl.|19.30|.",
        "nb; «Kommer du?» spurte hun; «|Kommer|du|?|»|spurte|hun",
        "nb; Det kostet ca. 30%, bl.a. moms.; Det|kostet|ca.|30|%|,|bl.a.|moms|.",
        "nb; – Nei ... kanskje; –|Nei|...|kanskje",
        "de; Am 3. Mai kam Dr. J. Weber.; Am|3.|Mai|kam|Dr.|J.|Weber|.",
        "de; Die Schüler(innen) von CDU/CSU; Die|Schüler(innen)|von|CDU|/|CSU",
        "de; Das war 2025.; Das|war|2025|.",
        "de; am 25/11/2025 (Dienstag); am|25/11/2025|(|Dienstag|)",
        "de; Hans' Haus, z.B. heute usw.; Hans'|Haus|,|z.B.|heute|usw.",
        "sv; EU:s ”nya” regler, t.ex. E20; EU:s|”|nya|”|regler|,|t.ex.|E20",
        "sv; Det var -5 grader 2020–2021; Det|var|-5|grader|2020–2021",
        "sv; i Bac Ninh-provinsen; i|Bac|Ninh-provinsen",
        "de; in Lund,Schonen, und 7,5 km; in|Lund|,|Schonen|,|und|7,5|km",
      })
  void cuts(String language, String text, String expected) {
    assertThat(words(language, text)).isEqualTo(List.of(expected.split("\\|", -1)));
  }

  @Test
  void blanksOfEveryWidthPartWords() {
    assertThat(words("nb", "10\u00a0000\u202fkr\u2009og\u200bmer"))
        .containsExactly("10", "000", "kr", "og", "mer");
  }

  @Test
  void softHyphensAndDecomposedLettersStayInTheWord() {
    assertThat(words("sv", "regerings\u00adchefen a\u030aker"))
        .containsExactly("regerings\u00adchefen", "a\u030aker");
    assertThat(WordForm.plain("regerings\u00adchefen")).isEqualTo("regeringschefen");
    assertThat(WordForm.plain("a\u030aker")).isEqualTo("åker");
  }

  private static List<String> words(String language, String text) {
    Abbreviations table = Abbreviations.of(LanguageTag.find(language).orElseThrow());
    return new WordTokenizer(table)
        .tokenize(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
