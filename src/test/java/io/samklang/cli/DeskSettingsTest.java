package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk sets in samklang.yml changes what is compared. */
class DeskSettingsTest {
  @TempDir Path folder = Path.of("");

  private JsonNode report(Path batch, String settings) throws IOException {
    Path config = Files.writeString(folder.resolve("samklang.yml"), settings);
    Invocation run =
        Invocation.of(
            "check", batch, "--config", config, "-o", folder.resolve("out"), "--format", "json");
    assertThat(run.status()).as(run.err()).isLessThan(2);
    return new ObjectMapper().readTree(folder.resolve("out/report.json").toFile());
  }

  private Path counting(String nb, String de) throws IOException {
    return Newsroom.write(
        folder.resolve("batch"),
        Map.of(
            "a.nb.txt", Newsroom.NB.replace("240 elever", nb),
            "b.de.txt", Newsroom.DE.replace("240 Schüler", de)));
  }

  @Test
  void twoSpellingsOfOneNameAreNoSlip() throws IOException {
    Path batch = Newsroom.misspelling(folder.resolve("batch"));
    assertThat(report(batch, "").path("findings")).hasSize(1);
    String same = "glossary: {same: [[Kari Halvorsen, Kari Halversen]]}\n";
    assertThat(report(batch, same).path("findings")).isEmpty();
  }

  @Test
  void namesThatAreToldApartContradictHoweverAlike() throws IOException {
    Path batch =
        Newsroom.write(
            folder.resolve("batch"),
            Map.of(
                "a.nb.txt",
                Newsroom.NB,
                "b.de.txt",
                Newsroom.DE.replace("Kari Halvorsen", "Kari Halvorsen-Lie")));
    assertThat(report(batch, "").path("findings")).isEmpty();
    String distinct = "glossary: {distinct: [[Kari Halvorsen, Kari Halvorsen-Lie]]}\n";
    assertThat(report(batch, distinct).path("findings").findValuesAsText("check"))
        .containsExactly("person-mismatch");
  }

  @Test
  void termsThatAreToldApartCountDifferentThings() throws IOException {
    Path batch = counting("240 elever", "420 Schüler");
    assertThat(report(batch, "").path("findings")).hasSize(1);
    String distinct = "glossary: {distinct: [[elev, Schüler]]}\n";
    assertThat(report(batch, distinct).path("findings")).isEmpty();
  }

  @Test
  void aFolderIsAnEventWhereTheDeskSaysSo() throws IOException {
    Newsroom.write(folder.resolve("batch/one"), Map.of("a.nb.txt", Newsroom.NB));
    Newsroom.write(
        folder.resolve("batch/two"), Map.of("b.de.txt", Newsroom.DE.replace("240", "420")));
    Path batch = folder.resolve("batch");
    assertThat(report(batch, "").path("events")).hasSize(1);
    JsonNode apart = report(batch, "grouping: folder\n");
    assertThat(apart.path("events")).hasSize(2);
    assertThat(apart.path("findings")).isEmpty();
  }

  @Test
  void theKeyEventIsFollowed() throws IOException {
    Path batch = Files.createDirectories(folder.resolve("batch")).resolve("a.jsonl");
    Files.writeString(
        batch,
        JsonArticle.line("nb", Newsroom.NB).replace("{", "{\"event\":\"fire\",")
            + JsonArticle.line("de", Newsroom.DE).replace("{", "{\"event\":\"flood\","));
    assertThat(report(batch, "").path("events")).hasSize(2);
  }
}
