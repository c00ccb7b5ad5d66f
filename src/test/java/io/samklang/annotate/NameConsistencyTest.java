package io.samklang.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Block;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameConsistencyTest {
  private static final String TEXT =
      "Kari Berg kom fra Nordvik . Nordvik-ordføreren møtte Berg . Bergs tale var lang .";

  @Test
  void aPersonNamedInFullIsFoundAgainInPart() {
    assertThat(names(TEXT, name(0, 9, NameType.PERSON)))
        .contains("PERSON Kari Berg", "PERSON Berg", "PERSON Bergs");
  }

  @Test
  void theHeadOfACompoundIsAKnownName() {
    assertThat(names(TEXT, name(18, 25, NameType.LOCATION)))
        .containsExactly("LOCATION Nordvik", "LOCATION Nordvik");
  }

  @Test
  void oneNameHasOneType() {
    assertThat(
            names(
                "Nordvik vant . Nordvik tapte . Nordvik sov .",
                name(0, 7, NameType.ORGANIZATION),
                name(15, 22, NameType.LOCATION),
                name(31, 38, NameType.ORGANIZATION)))
        .containsExactly("ORGANIZATION Nordvik", "ORGANIZATION Nordvik", "ORGANIZATION Nordvik");
  }

  @Test
  void theRestOfACompoundIsCutOff() {
    assertThat(names("i Bac Ninh-provinsen", name(2, 20, NameType.LOCATION)))
        .containsExactly("LOCATION Bac Ninh");
  }

  @Test
  void aLongerNameThatEndsInAKnownPersonIsParted() {
    assertThat(
            names(
                "Kari Berg vant . Nordvik Lag Kari Berg jublet .",
                name(0, 9, NameType.PERSON),
                name(17, 38, NameType.ORGANIZATION)))
        .containsExactly("PERSON Kari Berg", "ORGANIZATION Nordvik Lag", "PERSON Kari Berg");
  }

  @Test
  void whatIsNotSureIsNotLookedForElsewhere() {
    NameSpan unsure = new NameSpan(new Span(0, 9), NameType.PERSON, 0.4);
    assertThat(names(TEXT, unsure)).containsExactly("PERSON Kari Berg");
  }

  private static NameSpan name(int start, int end, NameType type) {
    return new NameSpan(new Span(start, end), type, 0.95);
  }

  private static List<String> names(String text, NameSpan... names) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(at, at + word.length());
      Tag tag = Character.isUpperCase(word.charAt(0)) ? Tag.PROPN : Tag.X;
      tokens.add(new Token(span, word, tag));
      at += word.length() + 1;
    }
    Sentence sentence =
        new Sentence(0, new Span(0, text.length()), Block.Kind.BODY, 0, tokens, List.of(names));
    return NameConsistency.of(List.of(sentence)).get(0).names().stream()
        .map(n -> n.type() + " " + n.span().of(text))
        .toList();
  }
}
