package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverreachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Da kam [P Tommy Holm, Neuling] dazu. | Tommy Holm",
        "de | Das war [P Nick Holms Rekord] bisher. Holm jubelte. | Nick Holm",
        "de | Das sagte [P Nordcup-Gewinnerin Anna Holm] gestern. | Anna Holm",
        "de | Das war [O Anna Holms Partei] bisher. Holm jubelte. | Anna Holm",
        "nb | Det var [P Nick Holms rekord] lenge. Holm jublet. | Nick Holm",
        "sv | Det var [O Anna Holms parti] länge. Holm jublade. | Anna Holm",
        "sv | Då kom [O Nordfond (NF] dit. | Nordfond",
      })
  void cutsWhatANeighbourLent(LanguageTag language, String marked, String name) {
    assertThat(Texts.names(Texts.article(language, marked)).get(0)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Da kam [P Anna Karenhuber-Holm] dazu. | Anna Karenhuber-Holm",
        "de | Da kam [P Jean-Pierre Raffel] dazu. | Jean-Pierre Raffel",
        "nb | Det sa [P James Holm] i går. | James Holm",
        "sv | Det sade [O Marks & Holm] i går. | Marks & Holm",
      })
  void leavesNamesWhole(LanguageTag language, String marked, String name) {
    assertThat(Texts.names(Texts.article(language, marked))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Sängerin [L Ariella Holm] kam. | PERSON",
        "nb | Så kom [L Conor Holm] hit. | PERSON",
        "sv | Här ligger [P Evelyn Street] kvar. | LOCATION",
      })
  void theWordsDecideTheType(LanguageTag language, String marked, String type) {
    assertThat(new NameReader().read(Texts.article(language, marked)).get(0))
        .extracting(name -> name.type().name())
        .containsExactly(type);
  }
}
