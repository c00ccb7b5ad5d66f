package io.samklang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @ParameterizedTest
  @CsvSource({
    "nb, nb",
    "no, nb",
    "nb-NO, nb",
    "NO, nb",
    "nob, nb",
    "de-AT, de",
    "de_CH, de",
    "ger, de",
    "' sv-FI ', sv",
    "swe, sv",
    "SV, sv"
  })
  void readsTagsWithRegionsAndAliases(String given, String expected) {
    assertThat(LanguageTag.find(given)).map(LanguageTag::code).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "nn", "nn-NO", "en", "", "-", "deutsch", "nbx"})
  void knowsNoOtherLanguage(String given) {
    assertThat(LanguageTag.find(given)).isEmpty();
  }

  @Test
  void readsTagsInAnyDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(LanguageTag.find("NOB-I")).contains(LanguageTag.NB);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesTheSupportedLanguages() {
    assertThat(LanguageTag.supported())
        .containsExactly(LanguageTag.DE, LanguageTag.NB, LanguageTag.SV);
    assertThat(LanguageTag.supportedNames())
        .containsExactly("Norwegian Bokmål", "German", "Swedish");
    assertThat(LanguageTag.SV.englishName()).isEqualTo("Swedish");
    assertThat(new LanguageTag("fo").englishName()).isEqualTo("fo");
  }
}
