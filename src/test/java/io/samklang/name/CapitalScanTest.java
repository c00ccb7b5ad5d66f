package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapitalScanTest {
  private final CapitalScan scan = new CapitalScan();

  /** The runs of a sentence, one of words with tags: {@code Steinem/PROPN tvekade/VERB}. */
  private List<String> runs(LanguageTag language, String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      int slash = word.indexOf('/');
      int start = text.length();
      text.append(word, 0, slash);
      Span span = new Span(start, text.length());
      tokens.add(new Token(span, span.of(text.toString()), Tag.valueOf(word.substring(slash + 1))));
      text.append(' ');
    }
    Span whole = new Span(0, text.length());
    Sentence sentence = new Sentence(0, whole, Block.Kind.BODY, 0, tokens, List.of());
    return scan.scan(language, sentence).stream()
        .map(run -> run.span().of(text.toString()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "sv, Steinem/PROPN tvekade/VERB, Steinem",
    "sv, 'Rutherford/PROPN ,/PUNCT som/PRON sade/VERB', Rutherford",
    "nb, Crenshaw/PROPN har/AUX problemer/NOUN, Crenshaw",
    "de, Essie/PROPN zögerte/VERB, Essie"
  })
  void aStrangeWordThatOpensASentenceIsAName(String language, String tagged, String name) {
    assertThat(runs(LanguageTag.find(language).orElseThrow(), tagged)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Spesialopplært/PROPN personell/NOUN",
    "sv, Flygbolaget/NOUN tvekade/VERB",
    "nb, Regjeringen/PROPN tvilte/VERB"
  })
  void aNounIsNone(String language, String tagged) {
    assertThat(runs(LanguageTag.find(language).orElseThrow(), tagged)).isEmpty();
  }

  @Test
  void whatOnlyEndsLikeAWordIsNoWord() {
    assertThat(runs(LanguageTag.DE, "Er/PRON wohnt/VERB in/ADP Nashville/PROPN")).hasSize(1);
  }
}
