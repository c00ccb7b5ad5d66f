package io.samklang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ComposedTextTest {
  private static final String RING = "\u030a";
  private static final String DOTS = "\u0308";

  @Test
  void composesLettersAndFindsThemAgain() {
    ComposedText text = ComposedText.of("i a" + RING + "r, o" + DOTS);
    assertThat(text.text()).isEqualTo("i år, ö");
    assertThat(text.toOriginal(new Span(2, 4))).isEqualTo(new Span(2, 5));
    assertThat(text.originalAt(new Span(6, 7))).isEqualTo("o" + DOTS);
    assertThat(text.toComposed(new Span(2, 5))).isEqualTo(new Span(2, 4));
  }

  @Test
  void leavesComposedTextAsItIs() {
    String original = "På lørdag kom 1 260 000";
    ComposedText text = ComposedText.of(original);
    assertThat(text.text()).isSameAs(original);
    assertThat(text.toOriginal(new Span(3, 9))).isEqualTo(new Span(3, 9));
    assertThat(text.toComposed(new Span(3, 9))).isEqualTo(new Span(3, 9));
  }

  @Test
  void cutsNoLetterInTwo() {
    ComposedText text = ComposedText.of("xa" + RING + "y");
    assertThat(text.toComposed(new Span(2, 3))).isEqualTo(new Span(1, 2));
    // No letter has both marks: base and mark stay two characters of one cluster.
    ComposedText twoMarks = ComposedText.of("xu\u0323" + RING + "y");
    assertThat(twoMarks.text()).isEqualTo("x\u1ee5" + RING + "y");
    assertThat(twoMarks.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 4));
    assertThat(twoMarks.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 4));
  }

  @Test
  void emptySpansStayEmpty() {
    ComposedText text = ComposedText.of("a" + RING + "b");
    assertThat(text.toOriginal(new Span(1, 1))).isEqualTo(new Span(2, 2));
    assertThat(text.toComposed(new Span(2, 2))).isEqualTo(new Span(1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RING,
        RING + "a" + DOTS,
        "\n" + DOTS + "o" + DOTS + "\r\n",
        "\ud83d\ude00" + DOTS + " a" + RING,
        "\ud83d a" + RING + "\ude00" + RING,
        "\u1112\u1161\u11ab\u1112\u1161",
        "\u2126 \u212b \u0958 \ufb2c",
        "a" + DOTS + DOTS + DOTS + RING
      })
  void isTheComposedFormWithEverySpanFoundAgain(String original) {
    assertComposes(original);
  }

  @Test
  void isTheComposedFormOfAnyMixtureOfLettersMarksAndHalfPairs() {
    String alphabet = "aouAO e1.\n\r\u0323" + RING + DOTS + "\ud83d\ude00\u1112\u1161\u11ab\u0958";
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder original = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        original.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertComposes(original.toString());
    }
  }

  private static void assertComposes(String original) {
    ComposedText text = ComposedText.of(original);
    assertThat(text.text()).isEqualTo(Normalizer.normalize(original, Normalizer.Form.NFC));
    Span all = new Span(0, text.text().length());
    assertThat(text.originalAt(all)).isEqualTo(original);
    for (int i = 0; i < all.end(); i++) {
      Span one = new Span(i, i + 1);
      String there = text.originalAt(one);
      assertThat(Normalizer.normalize(there, Normalizer.Form.NFC)).contains(one.of(text.text()));
      assertThat(text.toComposed(text.toOriginal(one)).covers(one)).isTrue();
    }
  }
}
