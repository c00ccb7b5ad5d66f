package io.samklang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.SourceLines;
import io.samklang.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
  private static final Article FULL =
      new Article(
          "a",
          new Article.Origin(
              "b.xlf", Optional.of(3), new SourceLines(List.of(new SourceLines.Mark(0, 4)))),
          "Åpent\r\nI dag \"18\"",
          List.of(
              new Block(new Span(0, 5), Block.Kind.TITLE),
              new Block(new Span(7, 17), Block.Kind.BODY, Optional.of("u1"))),
          new Article.Metadata(
              Optional.of("Åpent"),
              Optional.of("nb"),
              Optional.of(LocalDate.of(2025, 3, 4)),
              Optional.of("NTB"),
              Optional.of("https://x.example"),
              Optional.of("bro"),
              Optional.of("c")));

  private static final Article BARE =
      new Article(
          "a", new Article.Origin("a.txt", Optional.empty()), "", List.of(), Article.Metadata.NONE);

  /** As the first version wrote it; every later one must read it. */
  private static final String FIRST_VERSION =
      """
      {"id":"a","path":"b.xlf","line":3,"lines":[[0,4]],"text":"Åpent\\r\\nI dag \\"18\\"",\
      "blocks":[[0,5,"TITLE"],[7,17,"BODY","u1"]],"metadata":{"title":"Åpent","language":"nb",\
      "published":"2025-03-04","source":"NTB","url":"https://x.example","event":"bro",\
      "translation_of":"c"}}""";

  @Test
  void readsWhatItWrote() throws Damaged {
    assertThat(ArticleJson.read(ArticleJson.write(FULL))).isEqualTo(FULL);
    assertThat(ArticleJson.read(ArticleJson.write(BARE))).isEqualTo(BARE);
  }

  @Test
  void readsTheFirstVersion() throws Damaged {
    assertThat(ArticleJson.read(FIRST_VERSION)).isEqualTo(FULL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[", "{\"id\":1}", "null"})
  void refusesEverythingElse(String json) {
    assertThatThrownBy(() -> ArticleJson.read(json)).isInstanceOf(Damaged.class);
  }
}
