package io.samklang.fact;

import io.samklang.lexicon.Concept;
import java.util.Set;

/**
 * What a value is said of.
 *
 * @param heads concepts of the counted nouns; empty where the lexicon does not know them
 * @param words the counted nouns, cognate-folded
 * @param modifiers concepts of what narrows them
 * @param entities keys of countries and the like that narrow them: {@code country:JP} for {@code
 *     japanske lokaliteter}
 * @param nearby keys of such entities mentioned last before the number in its sentence: a weak sign
 *     of the scope
 */
record Subject(
    Set<Concept> heads,
    Set<String> words,
    Set<Concept> modifiers,
    Set<String> entities,
    Set<String> nearby) {
  boolean isKnown() {
    return !heads.isEmpty();
  }

  boolean isSaid() {
    return !words.isEmpty();
  }
}
