package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import io.samklang.text.Block;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationFormatTest {
  private static final String XLIFF_1 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="bro.html" source-language="nb-NO" target-language="sv-SE" datatype="html"><body>
        <trans-unit id="1"><source>Broen er <g id="1">38</g> meter
          lang.</source><seg-source>Broen</seg-source>
          <target>Bron är <ph id="2">&lt;b&gt;</ph>38 meter lång.</target>
          <alt-trans><target>Bron är 83 meter lång.</target></alt-trans></trans-unit>
        <group><trans-unit id="2"><source>Den åpnet i 1961.</source><target/></trans-unit></group>
        <trans-unit id="3" translate="no"><source>v2.1.4</source></trans-unit>
      </body></file></xliff>
      """;

  private static final String XLIFF_2 =
      """
      <xliff version="2.1" srcLang="de" trgLang="nb" xmlns="urn:oasis:names:tc:xliff:document:2.0">
       <file id="f1"><unit id="u1">
        <notes><note>90 Autos</note></notes>
        <segment><source>Die Brücke ist offen.</source><target>Broen er åpen.</target></segment>
        <segment><source>Es kamen <pc id="1">300</pc> Autos<ph id="2"/>.</source><target>Det kom 300 biler.</target></segment>
       </unit></file>
       <file id="f2"><unit id="u1"><segment><source>Zwei.</source><target>To.</target></segment></unit></file>
      </xliff>
      """;

  private static final String TMX =
      """
      <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header srclang="sv" datatype="plaintext"/><body>
      <tu tuid="a"><note>x</note><tuv xml:lang="SV"><seg>Det kom <bpt i="1">{b}</bpt>300<ept i="1">{/b}</ept> bilar.</seg></tuv>
        <tuv xml:lang="de-DE"><prop type="x">y</prop><seg>Es kamen 300 Autos.</seg></tuv>
        <tuv xml:lang="en"><seg>There were 300 cars.</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path folder = Path.of("");

  private String id(Article article) {
    return article.id().replace(folder + "/", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlf", "a.xliff", "a.sdlxliff", "a.xml", "lagret"})
  void readsXliff1(String name) {
    List<Article> articles = new OneFile(folder).articles(name, XLIFF_1);
    assertThat(articles).extracting(this::id).containsExactly(name + ":3#nb", name + ":3#sv");
    assertThat(articles)
        .extracting(Article::text)
        .containsExactly("Broen er 38 meter lang.\nDen åpnet i 1961.", "Bron är 38 meter lång.");
    assertThat(articles)
        .extracting(a -> a.metadata().event().orElseThrow().replace(folder + "/", ""))
        .containsExactly(name + ":3", name + ":3");
    assertThat(articles.get(0).blocks())
        .extracting(Block::unit)
        .extracting(unit -> unit.orElseThrow())
        .containsExactly("1", "2");
  }

  @Test
  void saysWhichIsTheTranslation() {
    OneFile file = new OneFile(folder);
    assertThat(translations(file.articles("a.xlf", XLIFF_1))).containsExactly("-", "a.xlf:3#nb");
    assertThat(translations(file.articles("b.xlf", XLIFF_2)))
        .containsExactly("-", "b.xlf:2#de", "-", "b.xlf:7#de");
    assertThat(translations(file.read("a.tmx", TMX).articles())).containsExactly("-", "a.tmx:2#sv");
    String unknown = TMX.replace("srclang=\"sv\"", "srclang=\"*all*\"");
    assertThat(translations(file.read("b.tmx", unknown).articles())).containsExactly("-", "-");
  }

  private List<String> translations(List<Article> articles) {
    return articles.stream()
        .map(a -> a.metadata().translationOf().orElse("-").replace(folder + "/", ""))
        .toList();
  }

  @Test
  void knowsTheLineOfEachSegment() {
    Article article = new OneFile(folder).articles("a.xlf", XLIFF_1).get(0);
    assertThat(article.origin().lineOf(0)).contains(4);
    assertThat(article.origin().lineOf(article.text().indexOf("lang"))).contains(5);
    assertThat(article.origin().lineOf(article.text().indexOf("1961"))).contains(8);
  }

  @Test
  void readsXliff2ByItsFiles() {
    List<Article> articles = new OneFile(folder).articles("a.xlf", XLIFF_2);
    assertThat(articles)
        .extracting(this::id)
        .containsExactly("a.xlf:2#de", "a.xlf:2#nb", "a.xlf:7#de", "a.xlf:7#nb");
    assertThat(articles.get(0).text()).isEqualTo("Die Brücke ist offen. Es kamen 300 Autos.");
    assertThat(articles.get(1).text()).isEqualTo("Broen er åpen. Det kom 300 biler.");
  }

  @Test
  void readsMemoriesWithTheirDocumentTypeUnread() {
    Batch batch = new OneFile(folder).read("a.tmx", TMX);
    assertThat(batch.articles()).extracting(this::id).containsExactly("a.tmx:2#sv", "a.tmx:2#de");
    assertThat(batch.articles())
        .extracting(Article::text)
        .containsExactly("Det kom 300 bilar.", "Es kamen 300 Autos.");
    assertThat(batch.problems().stream().map(new OneFile(folder)::shown))
        .containsExactly("a.tmx has 1 segment in \"en\", which Samklang does not compare");
  }

  @Test
  void partsLongMemories() {
    String units =
        IntStream.range(0, 450)
            .mapToObj(
                i -> "<tu><tuv xml:lang='nb'><seg>Tallet er %d.</seg></tuv></tu>\n".formatted(i))
            .collect(Collectors.joining());
    List<Article> articles =
        new OneFile(folder).articles("a.tmx", "<tmx><body>\n" + units + "</body></tmx>");
    assertThat(articles)
        .extracting(this::id)
        .containsExactly("a.tmx:1#nb", "a.tmx:202#nb", "a.tmx:402#nb");
  }

  @Test
  void reportsDamageAndKeepsWhatStandsBefore() {
    OneFile file = new OneFile(folder);
    int damage = XLIFF_2.indexOf("<file id=\"f2\"");
    Batch batch = file.read("a.xlf", XLIFF_2.substring(0, damage) + "<file <");
    assertThat(batch.articles()).hasSize(2);
    assertThat(batch.problems().stream().map(file::shown))
        .containsExactly(
            "a.xlf is no well-formed XML on line 7, or uses entities of its own; export it again");
    assertThat(file.problems("a.tmx", "<tmx><body/></tmx>"))
        .containsExactly("a.tmx holds no translated text; export it with its segments");
  }

  @Test
  void resolvesNoEntity() {
    String hostile =
        """
        <!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <tmx><body><tu><tuv xml:lang="nb"><seg>a &x; b</seg></tuv></tu></body></tmx>
        """;
    assertThat(new OneFile(folder).problems("a.tmx", hostile))
        .singleElement()
        .asString()
        .contains("line 2, or uses entities of its own");
  }

  @Test
  void refusesASegmentWithoutBound() {
    String tmx = "<tmx><body><tu><tuv xml:lang='nb'><seg>%s</seg></tuv></tu></body></tmx>";
    Batch batch =
        new OneFile(folder)
            .read(
                "a.tmx",
                tmx.formatted("x ".repeat(5000)).getBytes(StandardCharsets.UTF_8),
                new Limits(1 << 20, 1000));
    assertThat(batch.articles()).isEmpty();
    assertThat(batch.problems().stream().map(new OneFile(folder)::shown))
        .containsExactly(
            "a.tmx has a segment of more than 1000 characters on line 1; export it again");
  }
}
