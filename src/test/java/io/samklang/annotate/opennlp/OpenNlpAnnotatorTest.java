package io.samklang.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.NameSpan;
import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Token;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpAnnotatorTest {
  private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();

  private static final String NB =
      "Statsminister Jonas Gahr Støre kom til Bergen 3. mai kl. 19.30. Han møtte ca. 200 elever.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Møtet er 25. november i Oslo. Det varer til kl. 19.30. Alle kan komme, bl.a. barn. | 3",
        "nb | «Kommer du?» spurte hun. Han svarte ikke. | 2",
        "de | Am 25. November kam Dr. Weber nach Bonn. Er blieb z. B. in der 3. Etage. | 2",
        "de | Im 18. Jahrhundert lebten hier rund 2.000 Menschen. Heute sind es mehr. | 2",
        "sv | Mötet hölls kl. 14.30 den 3 maj, bl.a. i Lund. J. P. Berg kom ca. 10 min. senare. | 2",
        "sv | ”Jag vet inte”, sade hon. ”Men jag kommer!” | 2",
      })
  void cutsIntoSentences(String language, String text, int expected) {
    assertThat(annotate(text, language).sentences()).hasSize(expected);
  }

  @Test
  void spansAreOffsetsIntoTheArticle() {
    AnnotatedArticle article = annotate(NB, "nb");
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(NB)).isEqualTo(token.text());
        assertThat(sentence.span().covers(token.span())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Statsminister Jonas Gahr Støre besøkte Bergen i går. | Jonas Gahr Støre | PERSON",
        "nb | Statsminister Jonas Gahr Støre besøkte Bergen i går. | Bergen | LOCATION",
        "de | Bundeskanzlerin Angela Merkel reiste am Montag nach Hamburg. | Angela Merkel | PERSON",
        "de | Bundeskanzlerin Angela Merkel reiste am Montag nach Hamburg. | Hamburg | LOCATION",
        "sv | Statsminister Göran Persson reste till Malmö i måndags. | Göran Persson | PERSON",
        "sv | Statsminister Göran Persson reste till Malmö i måndags. | Malmö | LOCATION",
      })
  void findsNames(String language, String text, String name, NameType type) {
    assertThat(annotate(text, language).sentences().get(0).names())
        .anySatisfy(
            n -> {
              assertThat(n.span().of(text)).isEqualTo(name);
              assertThat(n.type()).isEqualTo(type);
              assertThat(n.confidence()).isBetween(0.0, 1.0);
            });
  }

  @Test
  void titlesAndCurrenciesAreNoNames() {
    String text = "Statsminister Kari Nordby lovet 300 millioner USD.";
    assertThat(names(annotate(text, "nb"), text)).containsExactly("Kari Nordby");
  }

  @Test
  void namesOfOtherPartsOfTheWorldAreFound() {
    String text = "Ambassadøren Yamada Kenji møtte Tran Minh Duc i Quang Nam.";
    assertThat(names(annotate(text, "nb"), text))
        .containsExactly("Yamada Kenji", "Tran Minh Duc", "Quang Nam");
  }

  @Test
  void decomposedLettersChangeNothing() {
    String decomposed = Normalizer.normalize(NB, Normalizer.Form.NFD);
    List<String> names = names(annotate(decomposed, "nb"), decomposed);
    assertThat(names.stream().map(n -> Normalizer.normalize(n, Normalizer.Form.NFC)).toList())
        .isEqualTo(names(annotate(NB, "nb"), NB));
  }

  @Test
  void furnitureIsNotAnnotatedAndNoSentenceCrossesBlocks() {
    String text = "Meny\nStorm over Bergen\nVinden ventes å ta seg opp";
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 4), Block.Kind.FURNITURE),
            new Block(new Span(5, 22), Block.Kind.TITLE),
            new Block(new Span(23, text.length()), Block.Kind.BODY));
    AnnotatedArticle article = ANNOTATOR.annotate(article(text, blocks), LanguageTag.NB);
    assertThat(article.sentences().stream().map(article::textOf))
        .containsExactly("Storm over Bergen", "Vinden ventes å ta seg opp");
    assertThat(article.sentences().get(1).paragraph()).isEqualTo(1);
  }

  @Test
  void severalThreadsGiveTheSame() {
    AnnotatedArticle alone = annotate(NB, "nb");
    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> annotate(NB, "nb")))
        .allSatisfy(a -> assertThat(a).isEqualTo(alone));
  }

  private static List<String> names(AnnotatedArticle article, String text) {
    return article.sentences().stream()
        .flatMap(s -> s.names().stream())
        .map(NameSpan::span)
        .map(s -> s.of(text))
        .toList();
  }

  private static AnnotatedArticle annotate(String text, String language) {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.BODY));
    return ANNOTATOR.annotate(article(text, blocks), LanguageTag.find(language).orElseThrow());
  }

  private static Article article(String text, List<Block> blocks) {
    return new Article(
        "a", new Article.Origin("a.txt", Optional.empty()), text, blocks, Article.Metadata.NONE);
  }
}
