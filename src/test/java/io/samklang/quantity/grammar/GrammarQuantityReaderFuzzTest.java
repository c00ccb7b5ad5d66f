package io.samklang.quantity.grammar;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.samklang.text.LanguageTag;

/**
 * Reads whatever a fuzzer finds. In an ordinary run it reads the inputs that are kept beside it;
 * CONTRIBUTING says how to look for new ones.
 */
class GrammarQuantityReaderFuzzTest {
  private static final LanguageTag[] LANGUAGES = {LanguageTag.NB, LanguageTag.DE, LanguageTag.SV};

  private final Soundness soundness = new Soundness();

  @FuzzTest(maxDuration = "10m")
  void readsAnything(FuzzedDataProvider data) {
    LanguageTag language = data.pickValue(LANGUAGES);
    soundness.check(data.consumeRemainingAsString(), language);
  }
}
