package io.samklang.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two sides of a translation file report the same, whatever they share, and are compared. */
class TranslationFileCheckTest {
  private static final String XLIFF_1 =
      """
      <xliff version="1.2"><file source-language="nb" target-language="de"><body>
      <trans-unit id="1"><source>%s</source>
        <target>%s</target></trans-unit>
      </body></file></xliff>
      """;

  private static final String XLIFF_2 =
      """
      <xliff version="2.0" srcLang="nb" trgLang="de"><file id="f"><unit id="1"><segment>
        <source>%s</source><target>%s</target>
      </segment></unit></file></xliff>
      """;

  private static final String TMX =
      """
      <tmx version="1.4"><header srclang="nb"/><body><tu>
        <tuv xml:lang="nb"><seg>%s</seg></tuv>
        <tuv xml:lang="de"><seg>%s</seg></tuv>
      </tu></body></tmx>
      """;

  private static final String NB = "Broen som ble åpnet i går, er 38 meter lang og ikke så bred.";
  private static final String DE =
      "Die Brücke, die gestern eröffnet wurde, ist 83 Meter lang und nicht so breit.";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {XLIFF_1, XLIFF_2, TMX})
  void comparesTheTwoSides(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("bro.xml"), content.formatted(NB, DE));
    Report report =
        LoadedPipeline.checkRun(1)
            .run(List.of(file.toString()), InputStream.nullInputStream(), stage -> {});
    assertThat(report.problems()).isEmpty();
    assertThat(report.events())
        .singleElement()
        .satisfies(event -> assertThat(event.articles()).hasSize(2));
    assertThat(report.findings())
        .extracting(Report.Finding::check)
        .containsExactly("measure-mismatch");
  }
}
