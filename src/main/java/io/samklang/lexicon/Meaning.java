package io.samklang.lexicon;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a word may mean.
 *
 * @param concepts of the word, or of the head of a compound: {@code Bergdorf} is a village
 * @param modifiers concepts of what stands before the head of a compound: mountain
 * @param compound whether the word was split to find them
 */
public record Meaning(Set<Concept> concepts, Set<Concept> modifiers, boolean compound) {
  public static final Meaning UNKNOWN = new Meaning(Set.of(), Set.of(), false);

  public Meaning {
    concepts = Collections.unmodifiableSet(new TreeSet<>(concepts));
    modifiers = Collections.unmodifiableSet(new TreeSet<>(modifiers));
  }

  public boolean isKnown() {
    return !concepts.isEmpty();
  }

  /** Whether all of the word is known: not {@code Nashville}, of which only the end is. */
  public boolean isWhole() {
    return isKnown() && (!compound || !modifiers.isEmpty());
  }
}
