package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder = Path.of("");

  private static List<JsonNode> objects(Invocation run) {
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.SUCCESS);
    return run.out().lines().map(ExtractCommandTest::object).toList();
  }

  private static JsonNode object(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  private static Invocation lines(String text, Object... more) {
    Object[] args =
        List.of(List.of("extract", "--lines", "-", "--language", "nb"), List.of(more)).stream()
            .flatMap(List::stream)
            .toArray();
    return Invocation.withInput(text, args);
  }

  @Test
  void spansOfLettersInTwoPartsAreThoseOfTheTextAsRead() {
    String text = decomposed("På to år kom åtte hunder til Åmål.");
    JsonNode line = objects(lines(text + "\n")).get(0);
    List<JsonNode> found =
        Stream.of("quantities", "names").flatMap(kind -> children(line.path(kind))).toList();
    assertThat(found)
        .extracting(node -> node.path("text").textValue())
        .contains(decomposed("to år"), decomposed("åtte"), decomposed("Åmål"))
        .hasSameElementsAs(
            found.stream()
                .map(n -> text.substring(n.path("start").intValue(), n.path("end").intValue()))
                .toList());
  }

  private static Stream<JsonNode> children(JsonNode node) {
    return IntStream.range(0, node.size()).mapToObj(node::path);
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void printsOneObjectALine() {
    List<JsonNode> objects =
        objects(lines("I går kom 18 personer til Oslo.\n", "--date", "2025-11-25"));
    assertThat(objects).hasSize(1);
    JsonNode line = objects.get(0);
    assertThat(line.path("line").intValue()).isEqualTo(1);
    JsonNode day = line.path("quantities").path(0);
    assertThat(day.path("kind").textValue()).isEqualTo("date");
    assertThat(day.path("resolved").textValue()).isEqualTo("2025-11-24");
    JsonNode count = line.path("quantities").path(1);
    assertThat(count.path("kind").textValue()).isEqualTo("number");
    assertThat(count.path("value").decimalValue()).isEqualByComparingTo("18");
    assertThat(count.path("precision").textValue()).isEqualTo("exact");
    assertThat(count.path("counts").textValue()).isEqualTo("personer");
    assertThat(line.path("names").path(0).path("text").textValue()).isEqualTo("Oslo");
    assertThat(line.path("names").path(0).path("type").textValue()).isEqualTo("LOCATION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void keepsOrderAndNumbersOfLinesEmptyOnesToo(String end) {
    List<JsonNode> objects = objects(lines(String.join(end, "3 hus", "", " \t", "4 hus")));
    assertThat(objects).extracting(o -> o.path("line").intValue()).containsExactly(1, 2, 3, 4);
    assertThat(objects).extracting(o -> o.path("quantities").size()).containsExactly(1, 0, 0, 1);
    assertThat(objects).allMatch(o -> o.path("names").isArray());
    assertThat(objects.get(3).path("quantities").path(0).path("value").intValue()).isEqualTo(4);
  }

  @Test
  void spansAreOfTheLineAsItStands() {
    String line = "  😀 Ca. 1,26 mill. mennesker fra Malmö betalte 3,50 kroner  ";
    JsonNode object = objects(lines(line)).get(0);
    assertThat(object.path("quantities")).hasSize(2);
    for (String key : List.of("quantities", "names")) {
      for (JsonNode found : object.path(key)) {
        assertThat(line.substring(found.path("start").intValue(), found.path("end").intValue()))
            .isEqualTo(found.path("text").textValue());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4,6 milliarder kroner        | "value":4600000000,
          3 billioner kroner           | "value":3000000000000,
          0,0000000001 meter           | "value":0.0000000001,
          2,50 kroner                  | "value":2.5,
          mellom 5 og 7 kilometer      | "low":5,"high":7,
          """)
  void writesPlainNumbers(String text, String json) {
    assertThat(lines(text).out()).contains(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "no", "nb-NO", "NB"})
  void readsTagsLikeArticlesDo(String tag) {
    Invocation run = Invocation.withInput("tolv hus", "extract", "--lines", "-", "--language", tag);
    assertThat(objects(run).get(0).path("quantities").path(0).path("value").intValue())
        .isEqualTo(12);
  }

  @Test
  void nothingInIsNothingOut() {
    Invocation run = lines("");
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void readsFilesInAnyEncoding(String charset) throws IOException {
    Path file = folder.resolve("lines.txt");
    Files.write(file, "tjueén år\nførti år\n".getBytes(Charset.forName(charset)));
    List<JsonNode> objects = objects(Invocation.of("extract", "--lines", file, "--language", "nb"));
    assertThat(objects)
        .extracting(o -> o.path("quantities").path(0).path("value").intValue())
        .containsExactly(21, 40);
  }

  @Test
  void severalThreadsChangeNoByte() {
    String text =
        IntStream.range(0, 300).mapToObj(i -> i + " hus").collect(Collectors.joining("\n"));
    String one = lines(text, "--jobs", "1").out();
    assertThat(one.lines()).hasSize(300);
    assertThat(lines(text, "--jobs", "4").out()).isEqualTo(one);
  }

  @Test
  @Timeout(60)
  void answersALineBeforeTheNextComes() throws IOException, InterruptedException {
    try (PipedReader answers = new PipedReader(1 << 16);
        BufferedReader reader = new BufferedReader(answers)) {
      Thread process;
      try (PipedOutputStream questions = new PipedOutputStream()) {
        process = extracting(new PipedInputStream(questions), new PipedWriter(answers));
        process.start();
        for (int i = 1; i <= 3; i++) {
          questions.write((i + " hus\n").getBytes(StandardCharsets.UTF_8));
          questions.flush();
          assertThat(object(reader.readLine()).path("line").intValue()).isEqualTo(i);
        }
      }
      process.join();
    }
  }

  private static Thread extracting(InputStream lines, Writer answers) {
    Terminal terminal =
        new Terminal(
            lines, new PrintWriter(answers), new PrintWriter(Writer.nullWriter()), false, false);
    return new Thread(
        () -> SamklangCommand.run(terminal, "extract", "--lines", "-", "--language", "nb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18\0 hus",
        "\uFFFD\uFFFD 18 hus",
        "\u0001\u0002 18 hus",
        "18 hus \u202E",
        "18 hus\u2028og"
      })
  void readsDamagedLinesAsFarAsTheyGo(String line) {
    assertThat(objects(lines(line))).hasSize(1);
  }

  @Test
  void hasNoLimitOfDigits() {
    String line = "0," + "0".repeat(12_000) + "1 meter, " + "9".repeat(12_000) + " hus";
    assertThat(objects(lines(line))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --lines -                                       | --lines needs --language
          --lines - --language xx                         | --language takes de, nb, sv, not xx
          --lines - --language nb --date 2025-02-30       | --date takes a day
          --lines - --language nb --date yesterday        | not yesterday
          --lines - --language nb articles                | give no PATH beside it
          --lines - --language nb --jobs 0                | --jobs must be at least 1
          --lines borte/borte.txt --language nb           | borte/borte.txt: does not exist
          --lines src --language nb                       | src: is a folder
          src/examples --language nb                      | go with --lines
          src/examples --date 2025-11-25                  | go with --lines
          --lines                                         | --lines
          """)
  void refusesWhatItCannotDo(String args, String message) {
    Invocation run = Invocation.of(List.of(("extract " + args).split(" ")).stream().toArray());
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void wantsSomethingToRead() {
    Invocation run = Invocation.of("extract");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("PATH", "--lines");
  }

  @Test
  void readsArticlesAsCheckDoes() throws IOException {
    Newsroom.agreeing(folder);
    Files.writeString(folder.resolve("english.txt"), Newsroom.ENGLISH);
    Invocation run = Invocation.of("extract", folder);
    List<JsonNode> articles = objects(run);
    assertThat(articles)
        .extracting(a -> a.path("language").textValue())
        .containsExactly("nb", "de", "sv");
    assertThat(articles.get(0).path("id").textValue()).endsWith("a.nb.txt");
    assertThat(articles)
        .allSatisfy(
            article ->
                assertThat(article.path("quantities"))
                    .extracting(q -> q.path("value").asInt())
                    .contains(240, 12, 3));
    assertThat(run.err()).contains("english.txt: is in English");
  }

  @Test
  void resolvesDaysOfArticlesFromTheirOwnDate() {
    String article = JsonArticle.line("a", "I går ble 240 elever evakuert fra skolen i Lillevik.");
    String dated = article.replace("{", "{\"published\":\"2025-11-25\",");
    assertThat(Invocation.withInput(dated, "extract", "-").out())
        .contains("\"resolved\":\"2025-11-24\"");
    assertThat(Invocation.withInput(article, "extract", "-").out()).doesNotContain("resolved");
  }

  @Test
  void saysWhereNoArticleCouldBeRead() {
    Invocation run = Invocation.of("extract", "borte.txt");
    assertThat(run.status()).isEqualTo(ExitStatus.INTERNAL);
    assertThat(run.err()).contains("borte.txt: does not exist", "no article could be read");
  }
}
