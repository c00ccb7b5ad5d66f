package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/** All families of a language: the one registry. */
final class Families {
  private Families() {}

  /** In no particular order: the arbiter decides. */
  static List<Family> of(LanguageTag language) {
    List<Family> all = new ArrayList<>(List.of(new CountFamily(language)));
    all.addAll(DateFamilies.of(language, NumberWords.of(language)));
    return List.copyOf(all);
  }
}
