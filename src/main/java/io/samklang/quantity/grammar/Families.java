package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/** All families of a language: the one registry. */
final class Families {
  private Families() {}

  /**
   * Of two candidates of one length and strength that of the earlier family stands: dates first.
   */
  static List<Family> of(LanguageTag language) {
    List<Family> all = new ArrayList<>(DateFamilies.of(language, NumberWords.of(language)));
    all.add(new CountFamily(language));
    all.add(new CompoundFamily(language));
    all.add(new OrdinalFamily(language));
    all.add(new ShareFamily(language));
    all.add(new FrequencyFamily(language));
    all.add(new MultipleFamily(language));
    all.add(new LastingFamily(language));
    all.add(new RankNounFamily(language));
    all.add(new CodeFamily(language));
    return List.copyOf(all);
  }
}
