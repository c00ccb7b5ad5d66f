package io.samklang.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Golden;
import io.samklang.report.Report;
import io.samklang.report.SampleReport;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsoleFormatTest {
  private static final ConsoleFormat PLAIN = new ConsoleFormat(Ink.PLAIN);
  private static final ConsoleFormat COLOUR = new ConsoleFormat(Ink.COLOUR);

  @Test
  void writesTheGoldenFiles() {
    Golden.assertMatches(PLAIN, "console.txt");
    Golden.assertMatches(COLOUR, "console-colour.txt");
  }

  @Test
  void isTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(PLAIN);
  }

  @Test
  void letsNoTextSpeakToTheTerminal() {
    assertThat(Golden.written(PLAIN, SampleReport.report()))
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
        .doesNotContain("\u202e");
  }

  @Test
  void keepsToTheWidth() {
    assertThat(Golden.written(PLAIN, SampleReport.report()).lines())
        .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(100));
  }

  @Test
  void saysSoWhereThereIsNothing() {
    Report empty = new Report("1", List.of(), List.of(), List.of(), List.of());

    assertThat(Golden.written(PLAIN, empty))
        .isEqualTo("no articles · 0 events · no contradictions found\n");
  }
}
