package io.samklang.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.Tag;
import io.samklang.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {
  @ParameterizedTest
  @CsvSource({
    "sv, Mickelson har, PRON, PROPN",
    "nb, Fleischer sammenlignet, ADP, PROPN",
    "de, Steinem später, DET, PROPN",
    "sv, Han har, PRON, PRON",
    "nb, Etter møtet, ADP, ADP",
    "de, Diese Frage, DET, DET",
    "nb, Huset brant, NOUN, NOUN",
    "de, Haus brannte, NOUN, NOUN",
    "sv, EU har, PRON, PRON",
    "sv, Atkinson skrattade, VERB, PROPN",
  })
  void closedClassesAreKnown(LanguageTag language, String words, String said, Tag expected) {
    String[] forms = words.split(" ");
    TagRepair repair = new TagRepair(NameEvidence.of(language));
    assertThat(repair.tag(forms, new String[] {said, "VERB"}, 0)).isEqualTo(expected);
  }
}
