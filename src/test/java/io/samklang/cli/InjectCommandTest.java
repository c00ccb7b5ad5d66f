package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InjectCommandTest {
  @TempDir Path folder;

  private Path batch() throws IOException {
    return Newsroom.agreeing(folder.resolve("batch"));
  }

  @Test
  void plantsWhatTheReportFinds() throws IOException {
    Path out = folder.resolve("out");
    Invocation inject = Invocation.of("inject", batch(), "-o", out, "--kinds", "weekday");
    assertThat(inject.out()).contains("planted 1 errors", "weekday 1");
    JsonNode planted = planted(out).get(0);
    String text =
        Files.readString(out.resolve("articles").resolve(planted.get("article").asText()));
    assertThat(text.substring(planted.get("start").asInt(), planted.get("end").asInt()))
        .isEqualTo(planted.get("now").asText())
        .isNotEqualTo(planted.get("was").asText());

    Path report = folder.resolve("report");
    Invocation.of("check", out.resolve("articles"), "-o", report, "--format", "json");
    Invocation score = Invocation.of("score", out, report.resolve("report.json"));
    assertThat(score.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(score.out()).contains("weekday                      1     1    1.00");
  }

  private static JsonNode planted(Path out) throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(out.resolve("planted.json")))
        .get("planted");
  }

  @Test
  void leavesANameOutOfAList() throws IOException {
    Path out = folder.resolve("out");
    Path batch = batch();
    add(batch.resolve("a.nb.txt"), "Elevene kom fra Norge, Polen og Finland.");
    add(batch.resolve("b.de.txt"), "Die Schüler kamen aus Norwegen, Polen und Finnland.");
    Invocation.of("inject", batch, "-o", out, "--kinds", "list-item", "--share", 1);
    JsonNode planted = planted(out).get(0);
    assertThat(planted.get("was").asText()).containsPattern(".+, .+ (og|und|och) .+");
    assertThat(planted.get("now").asText()).matches("\\S+ (og|und|och) \\S+").doesNotContain(",");
  }

  private static void add(Path article, String sentence) throws IOException {
    Files.writeString(article, "\n" + sentence + "\n", StandardOpenOption.APPEND);
  }

  @Test
  void plantsTheSameBySeed() throws IOException {
    for (String name : new String[] {"one", "two"}) {
      Invocation.of("inject", batch(), "-o", folder.resolve(name), "--seed", 7, "--share", 1);
    }
    assertThat(Files.readString(folder.resolve("one/planted.json")))
        .isEqualTo(Files.readString(folder.resolve("two/planted.json")));
  }

  @Test
  void copiesEveryArticleAndChangesNothingElse() throws IOException {
    Path out = folder.resolve("out");
    Invocation.of("inject", batch(), "-o", out, "--share", "0.34");
    assertThat(planted(out)).hasSize(1);
    int same = 0;
    for (String name : new String[] {"a.nb.txt", "b.de.txt", "c.sv.txt"}) {
      String was = Files.readString(folder.resolve("batch").resolve(name));
      same += was.equals(Files.readString(out.resolve("articles").resolve(name))) ? 1 : 0;
    }
    assertThat(same).isEqualTo(2);
  }

  @Test
  void refusesAFolderThatIsNotEmpty() throws IOException {
    Path out = Newsroom.agreeing(folder.resolve("other"));
    Invocation run = Invocation.of("inject", batch(), "-o", out);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("is not empty");
  }

  @Test
  void refusesToWriteIntoTheBatch() throws IOException {
    Path batch = batch();
    Invocation run = Invocation.of("inject", batch, "-o", batch.resolve("copy"));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("in the batch itself");
  }

  @Test
  void namesTheKindsThatThereAre() throws IOException {
    Invocation run =
        Invocation.of("inject", batch(), "-o", folder.resolve("o"), "--kinds", "day,x");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("clock-time", "not x");
  }

  @Test
  void refusesAShareOfNothing() throws IOException {
    Invocation run = Invocation.of("inject", batch(), "-o", folder.resolve("o"), "--share", "0");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void scoreSaysWhereNothingWasPlanted() throws IOException {
    Invocation run = Invocation.of("score", batch(), folder.resolve("report.json"));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("holds no planted.json");
  }
}
