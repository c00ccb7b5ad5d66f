package io.samklang.language.lingua;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.language.Detection;
import io.samklang.language.LanguageDetector;
import io.samklang.language.SampleTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinguaLanguageDetectorTest {
  private final LanguageDetector articles = LinguaLanguageDetector.afterWordTables();

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "da", "sv", "de", "en", "nl", "fi", "vi"})
  void tellsAllCandidatesApart(String code) {
    String text = SampleTexts.in(code);
    assertThat(new LinguaLanguageDetector().detect(text)).map(Detection::code).contains(code);
    assertThat(articles.detect(text)).map(Detection::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 345", "…"})
  void hasNoAnswerWithoutLetters(String text) {
    assertThat(articles.detect(text)).isEmpty();
  }

  /** Three lines are as short as news gets; measured: all right. */
  @ParameterizedTest
  @ValueSource(strings = {"nb", "de", "sv"})
  void isRightOnThreeLinesOfFlores(String code) throws IOException {
    Path corpus = Path.of("..", "shared", "corpora", "parallel", "flores-" + code + ".txt");
    Assumptions.assumeTrue(Files.exists(corpus), "needs the FLORES sentences");
    List<String> lines = Files.readAllLines(corpus);
    List<String> wrong =
        IntStream.range(0, lines.size() / 3)
            .mapToObj(i -> String.join("\n", lines.subList(3 * i, 3 * i + 3)))
            .filter(text -> !articles.detect(text).map(Detection::code).orElse("").equals(code))
            .toList();
    assertThat(wrong).isEmpty();
  }
}
