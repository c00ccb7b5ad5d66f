package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesFormatTest {
  private static Batch read(String lines) {
    return read(lines.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  private static Batch read(byte[] bytes, Limits limits) {
    return new ArticleReader(limits).read(List.of("-"), new ByteArrayInputStream(bytes));
  }

  @Test
  void readsAllKeys() {
    Batch batch =
        read(
            """
            {"id":"a","title":"Broen er åpen","body":"Den ble åpnet.\\nMange kom.","language":"nb",\
            "published":"2025-11-25T23:30:00+01:00","source":"NTB","url":"https://x.example/1",\
            "event":"bro","translation_of":"b","extra":[1]}
            """);
    assertThat(batch.problems()).isEmpty();
    Article article = batch.articles().get(0);
    assertThat(article.id()).isEqualTo("a");
    assertThat(article.origin().place()).isEqualTo("-:1");
    assertThat(article.text()).isEqualTo("Broen er åpen\nDen ble åpnet.\nMange kom.");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.TITLE, Block.Kind.BODY, Block.Kind.BODY);
    var metadata = article.metadata();
    assertThat(metadata.title()).contains("Broen er åpen");
    assertThat(metadata.declaredLanguage()).contains("nb");
    assertThat(metadata.published()).contains(LocalDate.of(2025, 11, 25));
    assertThat(metadata.source()).contains("NTB");
    assertThat(metadata.url()).contains("https://x.example/1");
    assertThat(metadata.event()).contains("bro");
    assertThat(metadata.translationOf()).contains("b");
  }

  @Test
  void lettersInTwoPartsStayAsTheyAre() {
    String json = "{\"title\":\"Bron är öppen\",\"body\":\"Den öppnades i år.\\nMånga kom.\"}";
    Article article = read(Normalizer.normalize(json, Normalizer.Form.NFD)).articles().get(0);
    assertThat(article.blocks())
        .extracting(block -> block.span().of(article.text()))
        .containsExactlyElementsOf(
            Stream.of("Bron är öppen", "Den öppnades i år.", "Många kom.")
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFD))
                .toList());
  }

  @Test
  void needsOnlyABody() {
    Batch batch = read("\n{\"body\":\"Den ble åpnet.\",\"title\":null}\n{\"id\":7,\"body\":\"x\"}");
    assertThat(batch.problems()).isEmpty();
    assertThat(batch.articles()).extracting(Article::id).containsExactly("-:2", "7");
    assertThat(batch.articles().get(0).text()).isEqualTo("Den ble åpnet.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"body\":\"x\" | is broken JSON; every line must be one whole object",
        "{\"body\":\"x\"} {\"body\":\"y\"} | is broken JSON; every line must be one whole object",
        "[1] | 'is no JSON object; write each article as {\"id\": ..., \"body\": ...}'",
        "{\"id\":\"z\"} | has no \"body\"; give the text of the article there",
        "{\"body\":\" \"} | has no \"body\"; give the text of the article there",
        "{\"body\":5} | has a \"body\" that is no text; quote it",
        "{\"body\":\"x\",\"title\":[\"a\"]} | has a \"title\" that is no text; quote it",
        "{\"body\":\"x\",\"id\":1.5} | has a \"id\" that is no text; quote it"
      })
  void reportsABadLineAndGoesOn(String bad, String message) {
    Batch batch =
        read("{\"id\":\"a\",\"body\":\"A.\"}\n" + bad + "\n{\"id\":\"b\",\"body\":\"B.\"}\n");
    assertThat(batch.articles()).extracting(Article::id).containsExactly("a", "b");
    assertThat(batch.problems()).containsExactly(new Problem("-:2", message));
  }

  @Test
  void reportsARepeatedId() {
    Batch batch = read("{\"id\":\"a\",\"body\":\"A.\"}\n{\"id\":\"a\",\"body\":\"B.\"}\n");
    assertThat(batch.articles()).extracting(Article::text).containsExactly("A.");
    assertThat(batch.problems())
        .containsExactly(
            new Problem(
                "-:2",
                "repeats the id \"a\" of -:1 and is left out; give each article an id of its own"));
  }

  @Test
  void ignoresABadDateButSaysSo() {
    Batch batch = read("{\"id\":\"a\",\"body\":\"A.\",\"published\":\"i går\"}");
    assertThat(batch.articles()).hasSize(1);
    assertThat(batch.articles().get(0).metadata().published()).isEmpty();
    assertThat(batch.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("i går"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsEveryEncodingAndLineEnd(String charset) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String lines =
          "{\"id\":\"å\",\"body\":\"Sjø.\"}" + end + end + "{\"id\":\"ö\",\"body\":\"x\"";
      Batch batch = read(lines.getBytes(Charset.forName(charset)), Limits.DEFAULT);
      assertThat(batch.articles()).extracting(Article::id).containsExactly("å");
      assertThat(batch.problems()).extracting(Problem::path).containsExactly("-:3");
    }
  }

  @Test
  void boundsARecordAndGoesOn() {
    String lines = "{\"body\":\"" + "x".repeat(5000) + "\"}\n{\"id\":\"b\",\"body\":\"B.\"}";
    Batch batch = read(lines.getBytes(StandardCharsets.UTF_8), new Limits(9999, 2048));
    assertThat(batch.articles()).extracting(Article::id).containsExactly("b");
    assertThat(batch.problems())
        .containsExactly(new Problem("-:1", "is larger than 2 KiB; split it or raise the limit"));
  }

  @Test
  void reportsAnEmptyStream() {
    assertThat(read("\n \n").problems())
        .containsExactly(new Problem("-", "is empty; give one JSON object a line"));
  }
}
