package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.NameType;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventNamesTest {
  private static final LanguageTag NB = LanguageTag.NB;
  private static final LanguageTag DE = LanguageTag.DE;
  private static final LanguageTag SV = LanguageTag.SV;

  @Test
  void whatOneArticleNamesTheOthersName() {
    assertThat(
            names(
                Texts.article(DE, "Gestern schloss Brantex drei Läden."),
                Texts.article(NB, "I går stengte [O Brantex] tre butikker.")))
        .containsExactly("ORGANIZATION Brantex");
  }

  @Test
  void aGenitiveAndTheBeginningOfACompoundAreTheName() {
    assertThat(
            names(
                Texts.article(DE, "Das sind Brantex’ Läden, Brantex-Läden und Valmos Haus."),
                Texts.article(SV, "Det är [O Brantex] butiker och [P Valmo].")))
        .containsExactly("ORGANIZATION Brantex", "ORGANIZATION Brantex", "PERSON Valmo");
  }

  @Test
  void severalWordsAreOneName() {
    assertThat(
            names(
                Texts.article(DE, "Neu sind Serien von Burlow's Bees."),
                Texts.article(NB, "Nye er serier fra [O Burlow’s Bees].")))
        .containsExactly("ORGANIZATION Burlow's Bees");
  }

  @Test
  void aNameGrowsToWhatAnotherArticleHas() {
    assertThat(
            names(
                Texts.article(DE, "Es gewannen die Bergen Giants."),
                Texts.article(NB, "[O Bergen Giants] vant.")))
        .containsExactly("ORGANIZATION Bergen Giants");
  }

  @Test
  void aSurnameIsThatOfThePersonInFull() {
    assertThat(
            names(
                Texts.article(DE, "Es kam [P Hanna Valmo].\nSpäter ging Minister Valmo."),
                Texts.article(SV, "[P Hanna Valmo] kom.")))
        .containsExactly("PERSON Hanna Valmo", "PERSON Valmo>Hanna Valmo/minister");
  }

  @Test
  void aWordOfTheLexiconTakesTwoArticles() {
    AnnotatedArticle german = Texts.article(DE, "Morgen kommt Regierung.");
    AnnotatedArticle first = Texts.article(NB, "I morgen kommer [P Regierung].");
    AnnotatedArticle second = Texts.article(SV, "I morgon kommer [P Regierung].");
    assertThat(names(german, first)).isEmpty();
    assertThat(names(german, first, second)).containsExactly("PERSON Regierung");
  }

  @Test
  void theRestOfAnotherNameIsNone() {
    assertThat(
            names(
                Texts.article(NB, "Han var i [L Sornby] Grove da det skjedde."),
                Texts.article(DE, "Er war in [P Oxwell Grove], als es geschah.")))
        .containsExactly("LOCATION Sornby");
  }

  @Test
  void aLowerCaseWordAndAnAloneArticleStayAsTheyAre() {
    assertThat(
            names(
                Texts.article(NB, "Hun spiste brantex."),
                Texts.article(DE, "Sie kaufte bei [O Brantex].")))
        .isEmpty();
    NamedArticle alone = named(Texts.article(DE, "Gestern schloss Brantex drei Läden."));
    assertThat(new EventNames().complete(List.of(alone))).containsExactly(alone);
  }

  /** The names of the first article, completed from the others. */
  private static List<String> names(AnnotatedArticle... articles) {
    return new EventNames()
        .complete(Stream.of(articles).map(EventNamesTest::named).toList()).get(0).names().stream()
            .flatMap(List::stream)
            .map(EventNamesTest::describe)
            .toList();
  }

  private static NamedArticle named(AnnotatedArticle article) {
    return new NamedArticle(article, new NameReader().read(article));
  }

  private static String describe(Name name) {
    String full = name.canonical().equals(name.text()) ? "" : ">" + name.canonical();
    NameType type = name.type();
    return type + " " + name.text() + full + name.role().map(r -> "/" + r).orElse("");
  }
}
