package io.samklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Report.Mention;
import io.samklang.text.Position;
import io.samklang.text.Span;
import org.junit.jupiter.api.Test;

final class PassageTest {
  private static Mention mention(String text, int start, String sentence, int sentenceStart) {
    Span span = new Span(start, start + text.length());
    return new Mention("a", span, new Position(1, 1), text, "18", sentence, sentenceStart);
  }

  @Test
  void cutsTheSentenceAtTheMention() {
    assertThat(Passage.of(mention("18 Orte", 104, "Die 18 Orte kamen.", 100)))
        .isEqualTo(new Passage("Die ", "18 Orte", " kamen."));
  }

  @Test
  void showsTheMentionAloneWhereTheSentenceDoesNotHoldIt() {
    assertThat(Passage.of(mention("18 Orte", 3, "Ganz anders.", 0)))
        .isEqualTo(new Passage("", "18 Orte", ""));
    assertThat(Passage.of(mention("18 Orte", 3, "18 Orte", 50)))
        .isEqualTo(new Passage("", "18 Orte", ""));
  }

  @Test
  void shortensBetweenWords() {
    Passage passage = new Passage("one two three four ", "18", " five six seven eight");

    assertThat(passage.shortened(8)).isEqualTo(new Passage("… four ", "18", " five …"));
    assertThat(passage.shortened(100)).isEqualTo(passage);
  }

  @Test
  void givesOneSideWhatTheOtherDoesNotNeed() {
    Passage passage = new Passage("", "18", " aaaa bbbb cccc dddd eeee ffff");

    assertThat(passage.shortened(10)).isEqualTo(new Passage("", "18", " aaaa bbbb cccc dddd …"));
  }

  @Test
  void cutsAWordThatIsTooLongButNoSurrogatePair() {
    Passage passage = new Passage("", "18", "😀".repeat(40));

    assertThat(passage.shortened(9).after()).isEqualTo("😀".repeat(9) + "…");
    assertThat(passage.shortened(10).after()).isEqualTo("😀".repeat(10) + "…");
    assertThat(new Passage("😀".repeat(40), "18", "x".repeat(40)).shortened(9).before())
        .isEqualTo("…" + "😀".repeat(4));
  }
}
