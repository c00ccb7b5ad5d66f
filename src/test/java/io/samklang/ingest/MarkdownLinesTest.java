package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article.Metadata;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLinesTest {
  private static List<String> lines(String text) {
    return MarkdownLines.of(text).stream().map(line -> line.role() + " " + line.text()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsBlocks(String end) {
    String text =
        """
        # Broen er åpen #

        Den nye broen over sundet ble åpnet tirsdag av ministeren, som
        kalte den **en gave**.

        ![Broen](bro.jpg)

        Bakgrunn
        --------

        - Den er 1200 meter lang.
        - Den kostet 3,4 milliarder.

        25. november kjørte de første bilene over.

        > Vi har ventet i førti år.

        ***

        ```
        kode = 12
        ```

        [kart]: https://kart.example
        """;
    assertThat(lines(text.replace("\n", end)))
        .containsExactly(
            "HEADING Broen er åpen",
            "TEXT Den nye broen over sundet ble åpnet tirsdag av ministeren, som"
                + end
                + "kalte den **en gave**.",
            "IMAGE ![Broen](bro.jpg)",
            "HEADING Bakgrunn",
            "TEXT Den er 1200 meter lang.",
            "TEXT Den kostet 3,4 milliarder.",
            "TEXT 25. november kjørte de første bilene over.",
            "TEXT Vi har ventet i førti år.",
            "ASIDE kode = 12",
            "ASIDE [kart]: https://kart.example");
  }

  @Test
  void keepsOffsetsInTheFile() {
    String text = "## Én\n\n* to tre\n";
    assertThat(MarkdownLines.of(text))
        .allSatisfy(line -> assertThat(line.span().of(text)).isEqualTo(line.text()));
  }

  @Test
  void keepsWholeLinesApart() {
    assertThat(lines("Broen er åpen\nDen nye broen ble åpnet tirsdag.\nMange kom."))
        .containsExactly(
            "TEXT Broen er åpen", "TEXT Den nye broen ble åpnet tirsdag.", "TEXT Mange kom.");
  }

  @Test
  void readsFrontMatter() {
    String text =
        """
        ---
        title: "Broen: åpen"
        date: 2025-11-25
        lang: nb
        tags: [bro, vei]
        ---
        Den ble åpnet.
        """;
    FrontMatter keys = FrontMatter.of(text);
    var metadata = keys.over(Metadata.NONE);
    assertThat(metadata.title()).contains("Broen: åpen");
    assertThat(metadata.published()).contains(LocalDate.of(2025, 11, 25));
    assertThat(metadata.declaredLanguage()).contains("nb");
    assertThat(lines(text)).containsExactly("TEXT Den ble åpnet.");
  }

  @Test
  void takesABreakForNoFrontMatter() {
    assertThat(lines("---\n\nDen ble åpnet.")).containsExactly("TEXT Den ble åpnet.");
  }
}
