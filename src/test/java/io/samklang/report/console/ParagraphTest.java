package io.samklang.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphTest {
  private static List<String> lines(String text, int width) {
    return Paragraph.lines(text, width).stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }

  @Test
  void breaksBetweenWords() {
    assertThat(lines("to be or not to be", 8)).containsExactly("to be or", "not to", "be");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
  }

  @Test
  void countsLettersNotCodeUnits() {
    assertThat(lines("😀😀 😀😀", 2)).containsExactly("😀😀", "😀😀");
    assertThat(lines("e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301");
  }

  @Test
  void makesOneLineOfNothing() {
    assertThat(lines("", 5)).containsExactly("");
  }
}
