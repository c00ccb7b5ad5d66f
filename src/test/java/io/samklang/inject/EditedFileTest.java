package io.samklang.inject;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import io.samklang.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditedFileTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static Article article(String text, Optional<Integer> line) {
    return new Article("a", new Article.Origin("a", line), text, List.of(), Article.Metadata.NONE);
  }

  private static ArticleEdit edit(String text, String was, String now) {
    int start = text.indexOf(was);
    return new ArticleEdit(new Span(start, start + was.length()), now);
  }

  @Test
  void keepsTheEncoding() {
    String text = "Prøven var på mandag\r\nog gikk bra";
    EditedFile file = new EditedFile(text.getBytes(WINDOWS_1252));
    assertThat(file.edit(article(text, Optional.empty()), edit(text, "mandag", "lørdag"))).isTrue();
    assertThat(file.bytes()).isEqualTo(text.replace("mandag", "lørdag").getBytes(WINDOWS_1252));
  }

  @Test
  void keepsTheByteOrderMark() {
    EditedFile file = new EditedFile("\uFEFFpå mandag".getBytes(StandardCharsets.UTF_16LE));
    file.edit(article("på mandag", Optional.empty()), new ArticleEdit(new Span(3, 9), "onsdag"));
    assertThat(new String(file.bytes(), StandardCharsets.UTF_16LE)).isEqualTo("\uFEFFpå onsdag");
  }

  @Test
  void writesNoLettersThatTheEncodingLacks() {
    String text = "Ærlig talt: Anna kom";
    EditedFile file = new EditedFile(text.getBytes(WINDOWS_1252));
    assertThat(file.edit(article(text, Optional.empty()), edit(text, "Anna", "Paweł"))).isFalse();
    assertThat(file.bytes()).isEqualTo(text.getBytes(WINDOWS_1252));
  }

  @Test
  void changesTheBodyOfOneRecordOnly() {
    String lines =
        "{\"id\": 1, \"body\": \"18 orter\"}\n{\"id\": 2, \"title\": \"18\", \"body\": \"18 orter\"}\n";
    EditedFile file = new EditedFile(lines.getBytes(StandardCharsets.UTF_8));
    ArticleEdit edit = new ArticleEdit(new Span(3, 5), "16");
    assertThat(file.edit(article("18\n18 orter", Optional.of(2)), edit)).isTrue();
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"id\": 1, \"body\": \"18 orter\"}\n{\"id\":2,\"title\":\"18\",\"body\":\"16 orter\"}\n");
  }

  @Test
  void leavesAFileAloneThatHoldsTheTextInAnotherForm() {
    EditedFile file = new EditedFile("<p>18 orter</p>".getBytes(StandardCharsets.UTF_8));
    ArticleEdit edit = new ArticleEdit(new Span(0, 2), "16");
    assertThat(file.edit(article("18 orter", Optional.empty()), edit)).isFalse();
  }
}
