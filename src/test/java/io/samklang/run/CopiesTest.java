package io.samklang.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.report.Report;
import io.samklang.text.ComposedArticle;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesTest {
  private static final String NB =
      """
      Brann på skole i Lillevik

      Torsdag morgen brøt det ut brann på skolen i Lillevik.

      I alt 240 elever ble evakuert, sier rektor Kari Halvorsen.
      """;
  private static final String DE =
      """
      Brand in einer Schule in Lillevik

      Am Donnerstagmorgen ist in der Schule in Lillevik ein Feuer ausgebrochen.

      Insgesamt 420 Schüler wurden in Sicherheit gebracht, sagte Rektorin Kari Halvorsen.
      """;

  @TempDir Path folder = Path.of("");
  private String first = "";
  private String second = "";

  @BeforeEach
  void write() throws IOException {
    first = file("a.txt", NB);
    second = file("b.txt", NB);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Copies copies() {
    return Copies.among(
        new ArticleReader(Limits.DEFAULT)
            .read(List.of(folder.toString()), InputStream.nullInputStream()).articles().stream()
                .map(a -> new ReadArticle(ComposedArticle.of(a), LanguageTag.NB))
                .toList());
  }

  @Test
  void theFirstByIdIsTheOriginal() {
    assertThat(copies().of(first)).containsExactly(second);
    assertThat(copies().of(second)).isEmpty();
    assertThat(copies().sentence(first))
        .contains(second + " is a copy of " + first + ": they count as one article");
    assertThat(copies().sentence(second)).isEmpty();
  }

  @Test
  void lineEndsBlanksAndLettersInTwoPartsMakeNoDifference() throws IOException {
    String third = file("c.txt", NB.replace("\n", "\r\n"));
    String fourth = file("d.txt", Normalizer.normalize(NB, Normalizer.Form.NFD) + "\n\n");
    assertThat(copies().of(first)).containsExactly(second, third, fourth);
  }

  @Test
  void namesThreeOfMany() throws IOException {
    for (int i = 0; i < 4; i++) {
      file("c" + i + ".txt", NB);
    }
    assertThat(copies().sentence(first).orElseThrow())
        .contains("c1.txt and 2 more are copies of")
        .doesNotContain("c2.txt");
  }

  @Test
  void anotherHeadlineAnotherNumberOrAnotherDayIsNoCopy() throws IOException {
    file("c.txt", NB.replace("Brann på skole", "240 barn ut av skole"));
    file("d.txt", NB.replace("240", "241"));
    file("e.txt", "Publisert 3. mai 2025\n\n" + NB);
    assertThat(copies().byOriginal()).hasSize(1);
    assertThat(copies().of(first)).containsExactly(second);
  }

  @Test
  void copiesAreOfTheEventButNoWitnesses() throws IOException {
    String german = file("z.txt", DE);
    Report report =
        LoadedPipeline.checkRun(1)
            .run(List.of(folder.toString()), InputStream.nullInputStream(), stage -> {});
    assertThat(report.events()).hasSize(1);
    assertThat(report.events().get(0).articles()).containsExactly(first, second, german);
    assertThat(report.findArticle(second).orElseThrow().copyOf()).contains(first);
    assertThat(report.findArticle(first).orElseThrow().copyOf()).isEmpty();
    assertThat(report.events().get(0).reasons()).anyMatch(r -> r.startsWith(second + " is a copy"));
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("240 in 1 article").contains("420 in 1");
              assertThat(finding.mentions()).extracting(m -> m.article()).doesNotContain(second);
              assertThat(finding.explanation()).anyMatch(why -> why.startsWith(second));
            });
  }
}
