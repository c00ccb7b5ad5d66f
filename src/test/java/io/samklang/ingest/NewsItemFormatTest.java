package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsItemFormatTest {
  private static final String VERSION_1 =
      """
      {
        "uri": "https://nyhetsbyra.example/1", "type": "text", "versioncreated": "2025-03-04T06:12:00Z",
        "language": "nb-NO", "headline": "Broen er åpen",
        "body_text": "Broen ble åpnet tirsdag. 300 biler kjørte over.",
        "body_xhtml": "<p>Broen ble åpnet tirsdag.</p><p>300 biler kjørte over.</p>"
      }
      """;

  private static final String VERSION_2 =
      """
      [
        {"uri": "urn:a", "headlines": [{"role": "short", "value": "Bro"}, {"role": "main", "value": "Die Brücke ist offen"}],
         "bodies": [{"role": "html", "contenttype": "text/html", "value": "<section><p>Die Brücke wurde am Dienstag geöffnet.</p></section>"}],
         "language": "de", "contentcreated": "2025-03-04T16:02:28+02:00"},

        {"uri": "urn:b", "bodies": [{"contenttype": "text/plain", "value": "Bron öppnades.\\nDet var 300 bilar."}]}
      ]
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void readsVersion1() {
    Article article = new OneFile(folder).articles("a.json", VERSION_1).get(0);
    assertThat(article.id()).isEqualTo("https://nyhetsbyra.example/1");
    assertThat(article.text())
        .isEqualTo("Broen er åpen\nBroen ble åpnet tirsdag.\n300 biler kjørte over.");
    assertThat(article.metadata().title()).contains("Broen er åpen");
    assertThat(article.metadata().published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(article.metadata().declaredLanguage()).contains("nb-NO");
    assertThat(article.metadata().url()).contains("https://nyhetsbyra.example/1");
  }

  @Test
  void readsAnArrayOfVersion2() {
    List<Article> articles = new OneFile(folder).articles("a.json", VERSION_2);
    assertThat(articles).extracting(Article::id).containsExactly("urn:a", "urn:b");
    assertThat(articles)
        .extracting(Article::text)
        .containsExactly(
            "Die Brücke ist offen\nDie Brücke wurde am Dienstag geöffnet.",
            "Bron öppnades.\nDet var 300 bilar.");
    assertThat(articles).extracting(a -> a.origin().lineOf(5).orElseThrow()).containsExactly(2, 6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'uri': 'a', 'headline': 'Bare tittel'} | a.json has no body; export the item with its text",
        "{'name': 'x'} | a.json is no news item in ninjs; write articles as JSON lines (.jsonl) or ninjs",
        "[3] | a.json:1 is no news item in ninjs; write articles as JSON lines (.jsonl) or ninjs",
        "{'uri': | a.json is broken JSON on line 1; export it again",
      })
  void reportsWhatIsNoArticle(String json, String problem) {
    assertThat(new OneFile(folder).problems("a.json", json.replace('\'', '"')))
        .containsExactly(problem);
  }

  @Test
  void keepsWhatStandsBeforeTheDamage() {
    Batch batch = new OneFile(folder).read("a.json", VERSION_2.replace("]\n", ", {"));
    assertThat(batch.articles()).hasSize(2);
    assertThat(batch.problems()).hasSize(1);
  }
}
