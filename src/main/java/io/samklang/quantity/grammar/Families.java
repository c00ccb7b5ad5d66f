package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.List;

/** All families of a language: the one registry. */
final class Families {
  private Families() {}

  /** In no particular order: the arbiter decides. */
  static List<Family> of(LanguageTag language) {
    return List.of(new CountFamily(language));
  }
}
