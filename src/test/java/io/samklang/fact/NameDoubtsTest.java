package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.NameType;
import io.samklang.name.Name;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameDoubtsTest {
  private final NameDoubts doubts = new NameDoubts(Profiles.LEXICON);

  private static Name name(NameType type, String text) {
    return new Name(
        new Span(0, text.length()), type, text, text, Optional.empty(), Optional.empty(), false);
  }

  private boolean between(NameType typeA, String a, NameType typeB, String b) {
    return doubts.between(name(typeA, a), LanguageTag.NB, name(typeB, b), LanguageTag.DE);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Kari Vik, PERSON, Vik",
    "PERSON, Kari Vik Rekord, PERSON, Trener Kari Vik",
    "ORGANIZATION, AI, ORGANIZATION, KI",
    "LOCATION, Kinas HBT, LOCATION, Chinas LGBT",
    "ORGANIZATION, HBT, ORGANIZATION, LGBT-Community",
    "LOCATION, Oslo S, ORGANIZATION, Oslo Bahnhof Mitte",
    "PERSON, regjeringen, PERSON, Anna Berg"
  })
  void namesThatMayBeOneContradictNobody(NameType typeA, String a, NameType typeB, String b) {
    assertThat(between(typeA, a, typeB, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Kari Vik, PERSON, Kari Lund",
    "PERSON, Kari Anne Vik, PERSON, Kari Anne Lund",
    "PERSON, Kari Vik, PERSON, Ola Nordmo",
    "LOCATION, Tromsø, LOCATION, Kiel",
    "ORGANIZATION, Veritas, ORGANIZATION, Nordea",
    "ORGANIZATION, NHS, ORGANIZATION, FWC",
    "ORGANIZATION, AM, ORGANIZATION, CNN"
  })
  void othersMay(NameType typeA, String a, NameType typeB, String b) {
    assertThat(between(typeA, a, typeB, b)).isFalse();
  }
}
