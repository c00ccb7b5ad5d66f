package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages in the resources, as different portals write them; beside each its blocks, as in {@link
 * LayoutTest}.
 */
class SavedPageFormatTest {
  @TempDir Path folder = Path.of("");

  private Batch read(String html) {
    try {
      Path file = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
      return new ArticleReader(Limits.DEFAULT)
          .read(List.of(file.toString()), InputStream.nullInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Article article(String html) {
    Batch batch = read(html);
    assertThat(batch.problems()).isEmpty();
    assertThat(batch.articles()).hasSize(1);
    return batch.articles().get(0);
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind().name().charAt(0) + " " + block.span().of(article.text()))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream stream = SavedPageFormatTest.class.getResourceAsStream("html/" + name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadcaster-nb", "weekly-de", "blog-sv", "portal-sv"})
  void findsTheArticleOfAPage(String name) {
    Article article = article(resource(name + ".html"));
    assertThat(blocks(article))
        .containsExactlyElementsOf(resource(name + ".page").lines().toList());
  }

  @Test
  void readsStructuredData() {
    Metadata data = article(resource("broadcaster-nb.html")).metadata();
    assertThat(data.title()).contains("Broen over Vikelva stengt i fjorten dager");
    assertThat(data.declaredLanguage()).contains("nb-NO");
    assertThat(data.published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(data.url()).contains("https://fjordkanalen.example/bro-1");
    assertThat(data.translationOf()).contains("https://strandbladet.example/bro");
  }

  @Test
  void readsMetaElementsWhereThereAreNoData() {
    Metadata data = article(resource("weekly-de.html")).metadata();
    assertThat(data.title()).contains("Brücke über die Vikelva für vierzehn Tage gesperrt");
    assertThat(data.published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(data.declaredLanguage()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broen over Vikelva", "vanlig kontroll", "18. mars", "212 meter"})
  void knowsTheLineOfEachPassage(String passage) {
    String html = resource("broadcaster-nb.html");
    Article article = article(html);
    int line = article.origin().lineOf(article.text().indexOf(passage)).orElseThrow();
    assertThat(html.lines().toList().get(line - 1)).contains(passage);
  }

  @Test
  void takesTheTextOfTheDataWhereThePageShowsNone() {
    Article article =
        article(
            """
            <html><body><div id="app"></div><script type="application/ld+json">
            [{"@type":"ReportageNewsArticle","headline":"Broen er åpen",
            "articleBody":"Broen ble åpnet i dag.\\n\\nDe første 300 bilene kjørte over før klokken ni.",},]
            </script></body></html>
            """);
    assertThat(article.text())
        .isEqualTo(
            "Broen er åpen\nBroen ble åpnet i dag.\nDe første 300 bilene kjørte over før klokken ni.");
  }

  @Test
  void passesOverBrokenData() {
    Article article =
        article(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
                + "<h1>Broen er åpen</h1><p>Broen ble åpnet i dag etter to uker.</p>");
    assertThat(article.text()).isEqualTo("Broen er åpen\nBroen ble åpnet i dag etter to uker.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body></body></html>",
        "<html><head><title>Tom</title></head><body><div id=app></div><script>x()</script>",
        "<nav><a href=x>Hjem</a></nav>",
        "<!-- bare en kommentar -->"
      })
  void reportsAPageWithoutText(String html) {
    Batch batch = read(html);
    assertThat(batch.articles()).isEmpty();
    assertThat(batch.problems())
        .extracting(Problem::message)
        .containsExactly("shows no text; save the page after it has loaded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p>En sak om 18 biler", "<<<>>> 18 biler < 19", "<p><b>18 <i>biler</b></i></x>"})
  void readsBrokenMarkupAsBrowsersDo(String html) {
    assertThat(article(html).text()).contains("18").contains("biler");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<header>", "<div class=related>", "<b>", "<a>", "<table>"})
  void isNotHeldUpByDeepNesting(String tag) {
    String html = tag.repeat(40_000) + "<p>Broen ble åpnet i dag etter to uker.</p>";
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(html));
  }

  @Test
  void knowsAPageByItsContent() throws IOException {
    Path file = folder.resolve("lagret");
    Files.writeString(file, "\n<!-- saved -->\n<!DOCTYPE html><p>Broen ble åpnet i dag.</p>");
    Batch batch =
        new ArticleReader(Limits.DEFAULT)
            .read(List.of(file.toString()), InputStream.nullInputStream());
    assertThat(batch.articles().get(0).text()).isEqualTo("Broen ble åpnet i dag.");
  }

  @Test
  void keepsTheTextOfAnArticleWhoseClassSoundsLikeFurniture() {
    Article article =
        article(
            "<body><div class='page with-comments'><h1>Åpnet</h1>"
                + "<p>Broen ble åpnet i dag etter to uker, og 300 biler kjørte over.</p></div>");
    assertThat(article.text()).contains("300 biler");
  }
}
