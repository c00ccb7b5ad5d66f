package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Fjordkanalen</title><link>https://fjordkanalen.example</link><description>x</description>
        <language>nb-no</language>
        <item>
          <title>Bro &amp;amp; ferge</title><link>https://fjordkanalen.example/1</link>
          <guid isPermaLink="false">fk-1</guid>
          <description>Broen er &lt;b&gt;åpen&lt;/b&gt;.</description>
          <content:encoded><![CDATA[<p>Broen ble åpnet tirsdag.</p><p>300 biler kjørte over.</p>]]></content:encoded>
          <pubDate>Tue, 04 Mar 2025 23:30:00 +0100</pubDate>
        </item>
        <item><title>Ferge</title><link>https://fjordkanalen.example/2</link>
          <description>Fergen går &lt;i&gt;ikke&lt;/i&gt; før onsdag.</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
        <title>Kustbladet</title><id>urn:k</id><updated>2025-03-05T08:00:00Z</updated>
        <entry xml:lang="de"><title type="html">Die &lt;i&gt;Brücke&lt;/i&gt;</title><id>urn:k:1</id>
          <published>2025-03-04T08:00:00+01:00</published><updated>2025-03-05T08:00:00Z</updated>
          <content type="html">&lt;p&gt;Die Brücke ist offen.&lt;/p&gt;</content></entry>
        <entry><title>Bron</title><id>urn:k:2</id><updated>2025-03-05T08:00:00Z</updated>
          <summary>Bron är öppen.</summary></entry>
      </feed>
      """;

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"a.rss", "a.xml", "lagret"})
  void readsRss(String name) {
    List<Article> articles = new OneFile(folder).articles(name, RSS);
    assertThat(articles).extracting(Article::id).startsWith("fk-1").hasSize(2);
    Article first = articles.get(0);
    assertThat(first.text())
        .isEqualTo("Bro & ferge\nBroen ble åpnet tirsdag.\n300 biler kjørte over.");
    assertThat(first.metadata().published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(first.metadata().declaredLanguage()).contains("nb-no");
    assertThat(first.metadata().url()).contains("https://fjordkanalen.example/1");
    assertThat(first.origin().place()).endsWith(name + ":5");
    assertThat(articles.get(1).text()).isEqualTo("Ferge\nFergen går ikke før onsdag.");
  }

  @Test
  void readsAtom() {
    List<Article> articles = new OneFile(folder).articles("a.atom", ATOM);
    assertThat(articles).extracting(Article::id).containsExactly("urn:k:1", "urn:k:2");
    assertThat(articles)
        .extracting(Article::text)
        .containsExactly("Die Brücke\nDie Brücke ist offen.", "Bron\nBron är öppen.");
    assertThat(articles)
        .extracting(a -> a.metadata().declaredLanguage().orElseThrow())
        .containsExactly("de", "sv");
    assertThat(articles.get(0).metadata().published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(articles.get(1).metadata().published()).contains(LocalDate.of(2025, 3, 5));
  }

  @Test
  void reportsAnEntryWithoutTextAndGoesOn() {
    Batch batch =
        new OneFile(folder).read("a.atom", ATOM.replace("<summary>Bron är öppen.</summary>", ""));
    assertThat(batch.articles()).hasSize(1);
    assertThat(batch.problems().stream().map(new OneFile(folder)::shown))
        .containsExactly("a.atom:6 has no text; the feed gives only a title");
  }

  @Test
  void reportsDamage() {
    OneFile file = new OneFile(folder);
    assertThat(file.problems("a.rss", RSS.substring(0, 600)))
        .singleElement()
        .asString()
        .matches("a.rss is no well-formed XML on line \\d+, .*");
    assertThat(file.problems("a.rss", "<html><body/></html>"))
        .containsExactly("a.rss is no feed in RSS or Atom; save it again");
    assertThat(file.problems("a.xml", "<x/>"))
        .containsExactly("a.xml is no feed, XLIFF or TMX; leave it out");
    assertThat(
            file.problems("a.rss", "<rss version='2.0'><channel><title>t</title></channel></rss>"))
        .containsExactly("a.rss is a feed without entries; leave it out");
  }

  @Test
  void resolvesNoEntity() {
    String hostile =
        """
        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <rss version="2.0"><channel><title>t</title><item><title>&x;</title></item></channel></rss>
        """;
    assertThat(new OneFile(folder).problems("a.rss", hostile))
        .singleElement()
        .asString()
        .contains("has a document type");
  }
}
