package io.samklang.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fingerprint is of meaning: it outlives what an editor does to a text, but not another value.
 */
class FingerprintTest {
  private static final String NB =
      """
      Brann i skole i Lillevik

      Det brøt ut brann på Lillevik skole tirsdag morgen, opplyser brannvesenet i Lillevik.

      I alt 240 elever ble evakuert fra skolen, sier rektor Kari Halvorsen.

      Tolv brannmenn deltok i slukkingen, og brannen var under kontroll etter tre timer.
      """;
  private static final String DE =
      """
      Brand in einer Schule in Lillevik

      In der Schule von Lillevik ist am Dienstagmorgen ein Brand ausgebrochen, wie die Feuerwehr \
      von Lillevik mitteilte.

      Insgesamt 420 Schüler wurden aus der Schule evakuiert, sagte Rektorin Kari Halvorsen.

      Zwölf Feuerwehrleute waren im Einsatz, und der Brand war nach drei Stunden unter Kontrolle.
      """;

  @TempDir Path folder = Path.of("");

  private Set<String> before = Set.of();

  @BeforeEach
  void checkAsWritten() throws IOException {
    before = check("before", "nb.txt", text -> text);
    assertThat(before).hasSize(1);
  }

  private Set<String> check(String name, String file, UnaryOperator<String> change)
      throws IOException {
    Path batch = Files.createDirectories(folder.resolve(name));
    Files.writeString(batch.resolve(file), change.apply(NB));
    Files.writeString(batch.resolve("tysk.txt"), DE);
    return fingerprints(batch);
  }

  private static Set<String> fingerprints(Path batch) {
    return LoadedPipeline.checkRun(1)
        .run(List.of(batch.toString()), InputStream.nullInputStream(), stage -> {})
        .findings()
        .stream()
        .map(Report.Finding::fingerprint)
        .collect(Collectors.toSet());
  }

  @Test
  void anotherFolderAndFileNameKeepIt() throws IOException {
    assertThat(check("moved/deep", "renamed.nb.txt", text -> text)).isEqualTo(before);
  }

  @Test
  void movedTextKeepsIt() throws IOException {
    assertThat(
            check(
                "lines",
                "nb.txt",
                text -> {
                  String moved = text.substring(text.indexOf("Tolv")).strip();
                  int end = text.indexOf("I alt");
                  return text.substring(0, end)
                      + moved
                      + "\n\n\n"
                      + text.substring(end, text.indexOf("Tolv"));
                }))
        .isEqualTo(before);
  }

  @Test
  void otherWordsKeepIt() throws IOException {
    assertThat(
            check(
                "reworded",
                "nb.txt",
                text ->
                    text.replace(
                        "I alt 240 elever ble evakuert",
                        "Til sammen måtte 240 skoleelever evakueres")))
        .isEqualTo(before);
  }

  @Test
  void anotherValueIsAnotherFinding() throws IOException {
    Set<String> after = check("value", "nb.txt", text -> text.replace("240", "340"));
    assertThat(after).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void anotherArticleIsAnotherFinding() throws IOException {
    Set<String> after =
        check(
            "article", "nb.txt", text -> text.replace("Brann i skole i Lillevik", "Ny skolebrann"));
    assertThat(after)
        .hasSize(1)
        .doesNotContainAnyElementsOf(before)
        .first()
        .asString()
        .startsWith(before.iterator().next().substring(0, 8));
  }

  @Test
  void aGivenIdOutlivesATitle() throws IOException {
    assertThat(withIds("Brann i skole i Lillevik")).isEqualTo(withIds("Skole brant i natt"));
  }

  private Set<String> withIds(String title) throws IOException {
    Path batch = Files.createDirectories(folder.resolve(title));
    String body = NB.substring(NB.indexOf("Det")).strip().replace("\n", "\\n");
    String german = DE.substring(DE.indexOf("In der")).strip().replace("\n", "\\n");
    Files.writeString(
        batch.resolve("a.jsonl"),
        "{\"id\":\"1\",\"title\":\"%s\",\"body\":\"%s\"}%n{\"id\":\"2\",\"title\":\"Brand\",\"body\":\"%s\"}%n"
            .formatted(title, body, german));
    return fingerprints(batch);
  }
}
